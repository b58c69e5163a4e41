import type { WriteColumn } from '../changes/change';
import { serialToDay } from '../dates/excelSerial';
import type { Day } from '../dates/day';
import { cellAt } from '../ledger/grid';
import { address } from '../ledger/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../ledger/snapshot';
import type { Report } from '../report/report';
import type { Language } from '../text';
import { dayTitle } from './settings';
import { comparedCell } from './comparedCell';
import { twinColumns } from './twinColumns';
import { twinWords } from './twinWords';

/** A cell in which the formulas and the engine say something different. */
export interface TwinDifference {
  readonly sheet: string;
  /** 0-based sheet row and column. */
  readonly row: number;
  readonly column: number;
  /** Id of the result column, and its title. */
  readonly id: string;
  readonly header: string;
  readonly twin: CellValue;
  readonly engine: string | number | null;
  /** Why, where that can be told; null where it cannot. */
  readonly why: string | null;
}

export interface TwinComparison {
  /** Cells of the formulas' columns that were compared. */
  readonly compared: number;
  /** Of these, cells in which the formulas leave the answer to the add-in. */
  readonly undecided: number;
  readonly differences: readonly TwinDifference[];
  /** By which days in cells are counted. */
  readonly dateSystem: 1900 | 1904;
}

const dayRow = 6;

/** The day by which the formulas of the workbook were last calculated; null where it holds none. */
export function twinDay({ sheets, dateSystem }: Snapshot): Day | null {
  for (const sheet of sheets) {
    const title = cellAt(sheet, dayRow - 1, 0);
    if (sheet.marks?.generated !== true || !Object.values(dayTitle).some((one) => one === title)) continue;
    const serial = cellAt(sheet, dayRow, 1);
    if (typeof serial === 'number') return serialToDay(serial, dateSystem);
  }
  return null;
}

/**
 * What the formulas last gave in this workbook beside what the engine says. `report` is `analyse` of this very
 * snapshot on the day `twinDay(snapshot)`; on another day the formulas are right to differ.
 */
export function compareTwin(snapshot: Snapshot, report: Report, language: Language): TwinComparison {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const differences: TwinDifference[] = [];
  let [compared, undecided] = [0, 0];
  for (const change of twinColumns(report, language)) {
    const sheet = sheets.get(change.sheet);
    const column = sheet?.marks?.resultColumns[change.id];
    if (sheet === undefined || column === undefined) continue;
    for (const { row, value } of change.cells) {
      const twin = cellAt(sheet, row, column);
      compared++;
      if (isUndecided(twin, language)) undecided++;
      else if (!isSame(change.id, twin, value)) {
        differences.push(difference(sheet, change, row, column, twin, value, language));
      }
    }
  }
  return { compared, undecided, differences, dateSystem: snapshot.dateSystem };
}

function isUndecided(twin: CellValue, language: Language): boolean {
  return typeof twin === 'string' && twin.includes(twinWords[language].askAddin);
}

/** A grade is the same whatever stands in brackets behind it: the range is that of the last check. */
function isSame(id: string, twin: CellValue, engine: string | number | null): boolean {
  const [one, other] = [twin === '' ? null : twin, engine === '' ? null : engine];
  if (id !== 'grade' || typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.split('(')[0] === other.split('(')[0];
}

function difference(
  sheet: SheetSnapshot,
  { id, header }: WriteColumn,
  row: number,
  column: number,
  twin: CellValue,
  engine: string | number | null,
  language: Language,
): TwinDifference {
  return { sheet: sheet.name, row, column, id, header, twin, engine, why: why(twin, language) };
}

const reasons = {
  error: { zh: '公式出错，请用加载项重新生成', en: 'The formula fails; have the add-in make it again' },
  blank: { zh: '公式没有结果，可能是新增行或公式被删除', en: 'No result: a new row, or the formula was deleted' },
};

function why(twin: CellValue, language: Language): string | null {
  if (twin === null) return reasons.blank[language];
  return typeof twin === 'object' ? reasons.error[language] : null;
}

const mostLines = 20;

/** The comparison in a few lines of text. */
export function comparisonText(comparison: TwinComparison, language: Language): string {
  const { compared, undecided, differences, dateSystem } = comparison;
  const [all, open, count] = [String(compared), String(undecided), String(differences.length)];
  const head = {
    zh: `核对公式：比较${all}格，公式留给加载项判断${open}格，不同${count}格`,
    en: `Formulas compared: ${all} cells, left to the add-in ${open}, different ${count}`,
  };
  const lines = differences.slice(0, mostLines).map((one) => {
    const [twin, engine] = [one.twin, one.engine].map((value) => comparedCell(one.id, value, dateSystem));
    const note = one.why === null ? '' : `（${one.why}）`;
    return `${one.sheet}!${address(one.row, one.column)} ${one.header}：${twin!} ≠ ${engine!}${note}`;
  });
  return [head[language], ...lines].join('\n');
}
