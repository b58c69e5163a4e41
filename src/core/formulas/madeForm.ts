import { columnsFor } from '../changes/resultLayout';
import { resultContext } from '../changes/resultContext';
import { tableRows } from '../changes/tableRows';
import { Entry } from '../ledger/entry';
import type { SheetKind } from '../ledger/ledger';
import type { CellValue } from '../ledger/snapshot';
import { isBlankCell } from './cellRange';
import { errorIn } from './directForm';
import type { Argument, FormulaCell, FormulaError, FormulaResult, FormulaSetting } from './formula';
import { Judgement } from './judgement';
import type { LedgerRow } from './ledgerRows';
import { type MadeColumns, type MadeUnit, madeLedger } from './madeLedger';
import type { LedgerAnswers, LedgerRun, RowAnswer } from './onLedger';
import type { LedgerParameter } from './parameter';
import { plainArguments, type PlainArguments } from './plainShape';
import { isRefusal, only, refusals } from './refusals';
import { unitCells } from './unitCells';

/** A plain form whose arguments are the cells of a ledger that is made of them: judged as any ledger is. */
export interface MadeForm {
  readonly parameters: readonly LedgerParameter[];
  readonly kind: Exclude<SheetKind, 'other'>;
  /** Works the cells of one row of arguments into columns that a ledger has. */
  prepare?(columns: MadeColumns, cells: readonly CellValue[], setting: FormulaSetting): void;
  /** What to say where a row of a ledger would stay blank. */
  silent?(row: LedgerRow, run: LedgerRun): FormulaCell;
}

/** One answer for each row of arguments, as a ledger with such a row would be answered. */
export function answerAsLedger(
  form: MadeForm,
  answers: LedgerAnswers,
  args: readonly Argument[],
  setting: FormulaSetting,
): FormulaResult {
  const laid = plainArguments(form.parameters, args, setting);
  if (isRefusal(laid)) return only(laid);
  const units: MadeUnit[] = [];
  const settled = new Array<FormulaCell | undefined>(laid.height);
  const placeOf: number[] = [];
  for (let row = 0; row < laid.height; row++) {
    const found = readRow(form, laid, row, setting);
    if (found === '' || isRefusal(found)) settled[row] = found;
    else placeOf[row] = units.push(found) - 1;
  }
  const answered = judge(form, answers, units, laid, setting);
  if (isRefusal(answered)) return only(answered);
  const rows = settled.map((cell, row) => (cell === undefined ? asRow(answered[placeOf[row]!]!) : [cell]));
  const width = Math.max(...[rows[0]!.length, rows.reduce((most, { length }) => Math.max(most, length), 1)]);
  return rows.map((cells) => (cells.length === width ? cells : [...cells, ...blanks(width - cells.length)]));
}

function blanks(count: number): string[] {
  return new Array<string>(count).fill('');
}

function asRow(answer: RowAnswer): readonly FormulaCell[] {
  return Array.isArray(answer) ? (answer as readonly FormulaCell[]) : [answer as FormulaCell];
}

/** The unit that one row of arguments tells of; '' for a blank row. */
function readRow(
  form: MadeForm,
  laid: PlainArguments,
  row: number,
  setting: FormulaSetting,
): MadeUnit | FormulaError | '' {
  const read = unitCells(form.parameters, laid, row);
  if (isRefusal(read)) return read;
  const { columns, devices, cells } = read;
  const wrong = errorIn(cells);
  if (wrong !== null) return wrong as FormulaError;
  if (cells.every(isBlankCell)) return '';
  form.prepare?.(columns, cells, setting);
  return { columns, devices };
}

function judge(
  form: MadeForm,
  answers: LedgerAnswers,
  units: readonly MadeUnit[],
  { settings }: PlainArguments,
  setting: FormulaSetting,
): readonly RowAnswer[] | FormulaError {
  if (units.length === 0) return [];
  const { ledger, firstRows } = madeLedger(form.kind, units, setting.dateSystem);
  const asOf = settings.asOf ?? setting.today;
  const judgement = new Judgement(ledger, setting.book, asOf);
  const tables = tableRows(judgement);
  const sheet = ledger.sheets[0]!;
  const table = sheet.table!;
  const things = tables.get(table);
  const context = resultContext(judgement, setting.language);
  const run: LedgerRun = { judgement, isDetailed: settings.isDetailed, setting, context };
  const answer = answers.answerFor({ columns: columnsFor(sheet, tables), rows: new Map() }, run);
  if (typeof answer !== 'function') return refusals.noLedger;
  return firstRows.map((index) => {
    const row: LedgerRow = {
      entry: new Entry(table, index),
      things: {
        unit: things?.units[index],
        device: things?.devices[index],
        operator: things?.operators[index],
        hazard: things?.hazards[index],
      },
    };
    const found = answer(row);
    return found === '' && form.silent !== undefined ? form.silent(row, run) : found;
  });
}
