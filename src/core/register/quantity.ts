import type { EquipmentType } from '../regulation/catalogue';
import { equipment } from '../ledger/fields/equipment';
import type { Entry } from '../ledger/entry';
import { readNumeral } from '../ledger/readers/numeral';
import { valueOf } from '../ledger/reading';

/** 叉车3台, 电梯(2部), 气瓶20只; not 第3部, which is a number, nor 14座, which are seats. */
const inName = /(?<![第\d.])(\d{1,5}|[一二三四五六七八九十两]{1,3})\s*[台部只辆套]\s*\)?\s*$/u;
const measureWord = /[台部只辆套]/u;
/** A larger number is a length, a volume or a slip, never the pieces of one row. */
const mostPieces = 100_000;

const remembered = 5000;
const known = new Map<string, number>();

/**
 * How many pieces a row stands for: the quantity cell, else a number at the end of the name.
 * A pipeline is one, because its 'quantity' is metres; so is everything that says nothing usable.
 */
export function quantityOf(entry: Entry, type: EquipmentType | null): number {
  if (type?.kind === '压力管道') return 1;
  const stated = valueOf(entry.read(equipment.quantity));
  if (stated !== null && Number.isInteger(stated) && stated >= 1 && stated <= mostPieces) return stated;
  const name = valueOf(entry.read(equipment.name));
  return name === null || !measureWord.test(name) ? 1 : quantityInName(name);
}

function quantityInName(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= remembered) known.clear();
  const found = inName.exec(name.normalize('NFKC'));
  const digits = found?.[1];
  const number = digits === undefined ? 1 : /^\d/.test(digits) ? Number(digits) : (readNumeral(digits) ?? 1);
  const quantity = number >= 1 ? number : 1;
  known.set(name, quantity);
  return quantity;
}
