import type { Change, ReplaceSheet, WriteColumn } from '../changes/change';
import { SheetNames } from '../changes/sheetNames';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Report } from '../report/report';
import type { Language } from '../text';
import { addCycleTable } from './cycleTable';
import { dateColumns, typeSteps } from './deviceSteps';
import { computedSteps, dueSteps } from './dueSteps';
import { elevatorSteps } from './elevatorSteps';
import { askedSteps, countSteps } from './gradeInputs';
import type { RowColumn } from './rowColumn';
import { RowSheet } from './rowSheet';
import { RuleSheet } from './ruleSheet';
import { addSettings } from './settings';
import { shownSteps } from './shownSteps';
import { twinColumnIds } from './twinColumnIds';
import { twinColumns } from './twinColumns';
import { type TwinInput, twinInput, type TwinRow } from './twinRow';
import { type TwinWords, twinWords } from './twinWords';
import { unitKeySteps } from './unitKeys';
import { unitSteps } from './unitFormulas';
import { useSteps } from './useSteps';

/**
 * The result columns that can be plain formulas (next inspection, apply by, state, days left, grade), with the hidden
 * sheets of rules and steps that they look into. They stand where the columns of values would stand, and go with
 * `clearChanges`.
 */
export function twinChanges(report: Report, language: Language): Change[] {
  return withTwin(twinColumns(report, language), report, language);
}

/** Changes of a run (`outputChanges`) with formulas in place of the values of those columns. */
export function withTwin(changes: readonly Change[], report: Report, language: Language): Change[] {
  const input = twinInput(report);
  if (!changes.some(isTwinColumn)) return [...changes];
  const words = twinWords[language];
  const names = new SheetNames(report.ledger);
  const ordinalOf = new Map([...new Set(input.rows.map(({ table }) => table))].map((table, at) => [table, at + 1]));
  const rules = new RuleSheet(names.take(words.ruleSheet));
  const rows = new RowSheet(
    names.take(words.rowSheet),
    input,
    ordinalOf,
    ...stepsOf(rules, input, ordinalOf, language),
    words,
  );
  const rowAt = rowFinder(input);
  const written = changes.map((change) => (isTwinColumn(change) ? withFormulas(change, rows, rowAt, words) : change));
  return [...written, ruleChange(rules, words), hidden(rows.name, rows.content())];
}

function isTwinColumn(change: Change): change is WriteColumn {
  return change.kind === 'writeColumn' && (twinColumnIds as readonly string[]).includes(change.id);
}

function stepsOf(
  rules: RuleSheet,
  input: TwinInput,
  ordinalOf: ReadonlyMap<LedgerTable, number>,
  language: Language,
): [RowColumn[], ReturnType<typeof unitSteps>] {
  const words = twinWords[language];
  const settings = addSettings(rules, input, language);
  const cycles = addCycleTable(rules, input);
  const columns = [
    ...unitKeySteps(rules, input),
    ...useSteps(rules, input),
    ...typeSteps(rules, input, ordinalOf, cycles),
    ...dateColumns(rules),
    ...elevatorSteps(rules, input, settings.asOf),
    ...computedSteps(cycles, settings.asOf),
    ...dueSteps(cycles, settings.asOf),
    ...shownSteps(settings, words),
    ...countSteps(rules, input, settings),
    ...askedSteps(rules, input),
  ];
  return [columns, unitSteps(input, words)];
}

function rowFinder({ rows }: TwinInput): (sheet: string, row: number) => TwinRow | undefined {
  const found = new Map<string, Map<number, TwinRow>>();
  for (const row of rows) {
    const { name } = row.table.sheet;
    let ofSheet = found.get(name);
    if (ofSheet === undefined) found.set(name, (ofSheet = new Map<number, TwinRow>()));
    ofSheet.set(row.sheetRow, row);
  }
  return (sheet, row) => found.get(sheet)?.get(row);
}

function withFormulas(
  change: WriteColumn,
  rows: RowSheet,
  rowAt: ReturnType<typeof rowFinder>,
  words: TwinWords,
): WriteColumn {
  const headers: Readonly<Record<string, string>> = {
    inspectionStatus: words.statusHeader,
    daysLeft: words.daysHeader,
  };
  const cells = change.cells.map((cell): WriteColumn['cells'][number] => {
    const row = rowAt(change.sheet, cell.row);
    if (row === undefined || (change.id === 'grade' ? row.unit === null && row.device === null : row.device === null)) {
      return cell;
    }
    const formula = rows.lookUp(row.table, row.index, change.id, words.askAddin);
    // A cell in text format would show the formula itself.
    const numberFormat = cell.numberFormat ?? change.numberFormat;
    return { row: cell.row, value: cell.value ?? '', formula, numberFormat: numberFormat === '@' ? 'General' : numberFormat }; // prettier-ignore
  });
  const width = Math.max(change.width, widths[change.id] ?? 0);
  return { ...change, header: headers[change.id] ?? change.header, width, cells };
}

/** In characters: room for the words that leave the answer to the add-in, behind the grade and the day of the last check. */
const widths: Readonly<Record<string, number>> = { grade: 42, nextInspection: 22, applyBy: 22, inspectionStatus: 22 };

function ruleChange(rules: RuleSheet, words: TwinWords): ReplaceSheet {
  rules.note(0, words.title, 'title');
  words.notes.forEach((note, at) => {
    rules.note(at + 1, note, 'note');
  });
  return hidden(rules.name, {
    columnWidths: rules.columnWidths,
    rows: rules.rows.map(({ cells }) => ({ cells, height: 16 })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    highlights: [],
    filter: null,
    print: { paper: 'A4', orientation: 'landscape', repeatRows: null, footer: { left: '', centre: '', right: '' } },
  });
}

function hidden(name: string, content: ReplaceSheet['content']): ReplaceSheet {
  return { kind: 'replaceSheet', name, content, hidden: true };
}
