import type { Day } from '../dates/day';
import { readDate } from '../ledger/readers/date';
import type { CellValue } from '../ledger/snapshot';
import { isBlankCell } from './cellRange';
import type { FormulaError, FormulaSetting } from './formula';
import { invalidValue, notAvailable, refusals } from './refusals';

/** What may follow the data: the day to count by, the version of the rules that must be in force, and other words. */
export class SettingArguments {
  asOf: Day | null = null;
  isDetailed = false;

  constructor(
    private readonly setting: FormulaSetting,
    private readonly knowsDetail: boolean,
  ) {}

  /** Takes one cell; what is wrong with it, or null. */
  take(cell: CellValue | undefined): FormulaError | null {
    if (cell === undefined || isBlankCell(cell)) return null;
    if (typeof cell === 'string') {
      if (this.knowsDetail && detailWords.has(cell.trim().toLowerCase())) {
        this.isDetailed = true;
        return null;
      }
      if (isVersionOf(this.setting, cell)) return null;
    }
    return this.takeDay(cell);
  }

  private takeDay(cell: CellValue): FormulaError | null {
    const reading = readDate(cell, '', this.setting.dateSystem);
    if (reading.kind === 'value' && reading.value.precision === 'day') {
      if (this.asOf !== null) return refusals.tooManyDays;
      this.asOf = reading.value.from;
      return null;
    }
    const isDate = typeof cell !== 'string' || beginsAsDate.test(cell) || reading.kind === 'value';
    return isDate ? refusals.dayUnclear : otherVersion(this.setting, cell);
  }
}

const beginsAsDate = /^\s*(?:19|20)\d\d\s*[-/.年]/;
const detailWords = new Set(['明细', '分项', 'detail']);

function isVersionOf({ book }: FormulaSetting, text: string): boolean {
  const version = text.trim().toLowerCase();
  return [book.id, book.version, `${book.id} ${book.version}`].some((known) => known.toLowerCase() === version);
}

function otherVersion({ book }: FormulaSetting, text: string): FormulaError {
  const asked = text.trim().slice(0, 30);
  const current = `${book.id} ${book.version}`;
  return notAvailable({
    zh: `现用的规则是${current}，没有“${asked}”这一版：请改写版本号，或不填。`,
    en: `The rules in use are ${current}; there is no version "${asked}": correct it or leave it out.`,
  });
}

/** The day of an argument that is nothing but that; null where it is left out. */
export function dayOf(cell: CellValue | undefined, setting: FormulaSetting): Day | null | FormulaError {
  if (cell === undefined || isBlankCell(cell)) return null;
  const reading = readDate(cell, '', setting.dateSystem);
  return reading.kind === 'value' && reading.value.precision === 'day'
    ? reading.value.from
    : invalidValue(refusals.dayUnclear.message);
}
