import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import { memoised } from '../words/memoised';
import { plainName, plainText } from '../words/plainText';
import { wordFinder } from '../words/wordFinder';
import { ask, askReading } from './ask';
import type { Unit } from './register';

/** What a unit's own cells or its name say it is; `inferred` when only the name says it, which somebody should verify. */
export interface UnitReading<T> {
  readonly type: T;
  /** The cell that says it; null when only the name of a unit without a cell of its own does. */
  readonly origin: Origin | null;
  readonly inferred: boolean;
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
}

/** Endings that say nothing about the trade, so that the word before them is the last one. */
const legalForm = /(股份)?(有限)?(责任)?(公司|集团)?((第?[一二三四五六七八九十0-9]+)?分公司|分店|分部)?$/;

const inBrackets = /\([^)]*\)/g;

/** A name without what stands in brackets and without its legal form. */
function bareName(text: string): string {
  return plainName(plainText(text).replace(inBrackets, '')).replace(legalForm, '');
}

function wordsOf<T extends Named>(list: readonly T[]): ReadonlyMap<string, T> {
  const words = new Map<string, T>();
  for (const item of list) for (const word of item.words) words.set(plainName(word), item);
  for (const item of list)
    for (const part of item.name.split(/[、()]/)) if (part !== '') words.set(plainName(part), item);
  return words;
}

/** Reads what a text says by its words: the whole text, else the word that stands last. */
export function wordReader<T extends Named>(list: readonly T[]): (text: string) => T | null {
  const words = wordsOf(list);
  const find = wordFinder(words);
  return memoised((text) => {
    const whole = plainName(text);
    const exact = words.get(whole);
    if (exact !== undefined) return exact;
    return find(bareName(text))[0]?.means ?? find(whole)[0]?.means ?? null;
  });
}

interface SurelyNamed extends Named {
  readonly sureEndings?: readonly string[];
}

/**
 * Reads what a name says beyond doubt: its longest known last word is a sure ending, and nothing in brackets
 * speaks of anything else; null otherwise.
 */
export function sureEndingReader<T extends SurelyNamed>(list: readonly T[]): (name: string) => T | null {
  const find = wordFinder(wordsOf(list));
  const sure = new Set(list.flatMap(({ sureEndings }) => (sureEndings ?? []).map(plainName)));
  return memoised((name) => {
    const bare = bareName(name);
    const last = find(bare)[0];
    if (last === undefined || last.end < bare.length || !sure.has(last.word)) return null;
    const aside = (plainText(name).match(inBrackets) ?? []).flatMap((text) => find(plainName(text)));
    return aside.every(({ means }) => means === last.means) ? last.means : null;
  });
}

/** Finds its cell only when somebody asks. */
class WordReading<T> implements UnitReading<T> {
  constructor(
    readonly type: T,
    readonly inferred: boolean,
    private readonly unit: Unit,
    private readonly field: Field<string>,
  ) {}

  get origin(): Origin | null {
    return ask(this.unit, this.field).origin;
  }
}

/** The field where a row states it, else the other field's words, else the unit's name. */
export function readUnit<T>(
  unit: Unit,
  read: (text: string) => T | null,
  stated: Field<string>,
  related: Field<string>,
): UnitReading<T> | null {
  const own = readStated(unit, stated, read);
  if (own !== null) return new WordReading(own, false, unit, stated);
  const named = read(unit.name);
  if (named !== null) return new WordReading(named, true, unit, unitFields.name);
  const other = readStated(unit, related, read);
  return other === null ? null : new WordReading(other, true, unit, related);
}

function readStated<T>(unit: Unit, field: Field<string>, read: (text: string) => T | null): T | null {
  const reading = askReading(unit, field);
  return reading.kind === 'value' ? read(reading.value) : null;
}
