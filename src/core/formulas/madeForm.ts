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
import { type LedgerRow, thingsAt } from './ledgerRows';
import { type MadeColumns, type MadeUnit, madeLedger } from './madeLedger';
import type { LedgerAnswers, LedgerRun, RowAnswer } from './onLedger';
import type { LedgerParameter } from './parameter';
import { plainArguments, type PlainArguments } from './plainShape';
import { isRefusal, only } from './refusals';
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
  const read = Array.from({ length: laid.height }, (_, row) => readRow(form, laid, row, setting));
  const rows = new Array<readonly FormulaCell[]>(laid.height);
  // A unit without operators is none among those of others: nobody has said who they are.
  for (const hasOperators of [true, false]) {
    const asked = read.flatMap((unit, row) =>
      typeof unit === 'object' && 'operators' in unit && unit.operators.length > 0 === hasOperators
        ? [{ unit, row }]
        : [],
    );
    const answered = judge(
      form,
      answers,
      asked.map(({ unit }) => unit),
      laid,
      setting,
    );
    if (isRefusal(answered)) return only(answered);
    asked.forEach(({ row }, at) => (rows[row] = asRow(answered[at]!)));
  }
  read.forEach((found, row) => {
    if (found === '' || isRefusal(found)) rows[row] = [found];
  });
  return equallyWide(rows);
}

function equallyWide(rows: readonly (readonly FormulaCell[])[]): FormulaResult {
  let width = 1;
  for (const cells of rows) width = Math.max(width, cells.length);
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
  return { columns, devices, operators: read.operators.filter((one) => tellsOfSomebody(one, setting)) };
}

/** A '/' or 无 makes nobody an operator. */
function tellsOfSomebody(operator: MadeColumns, { dateSystem }: FormulaSetting): boolean {
  for (const [field, cell] of operator) {
    const { kind } = field.read(cell, '', { dateSystem });
    if (kind === 'value' || kind === 'unreadable' || kind === 'state' || kind === 'permanent') return true;
  }
  return false;
}

function judge(
  form: MadeForm,
  answers: LedgerAnswers,
  units: readonly MadeUnit[],
  { settings }: PlainArguments,
  setting: FormulaSetting,
): readonly RowAnswer[] | FormulaError {
  if (units.length === 0) return [];
  const { sheets, firstRows } = madeLedger(form.kind, units, setting.dateSystem);
  const judgement = new Judgement({ sheets }, setting.book, settings.asOf ?? setting.today);
  const context = resultContext(judgement, setting.language);
  const run: LedgerRun = { judgement, isDetailed: settings.isDetailed, setting, context };
  const tables = tableRows(judgement);
  const sheet = sheets[0]!;
  const answer = answers.answerFor({ kind: form.kind, columns: columnsFor(sheet, tables), rows: new Map() }, run);
  if (typeof answer !== 'function') return answer;
  const things = tables.get(sheet.table!);
  return firstRows.map((index) => {
    const row: LedgerRow = { entry: new Entry(sheet.table!, index), things: thingsAt(things, index) };
    const found = answer(row);
    return found === '' && form.silent !== undefined ? form.silent(row, run) : found;
  });
}
