import type { Ledger, LedgerSheet } from '../ledger/ledger';
import type { SheetSnapshot } from '../ledger/snapshot';
import type { Report } from '../report/report';
import type { Language } from '../text';
import type { Change, WriteColumn } from './change';
import { departmentSheet, hasSheet } from './departmentSheet';
import { findingsSheet } from './findingsSheet';
import { highlights } from './highlights';
import { overviewSheet } from './overviewSheet';
import { resultColumns } from './resultColumns';
import { resultContext } from './resultContext';
import { resultLayouts } from './resultLayout';
import { SheetContext } from './sheetContext';
import { SheetNames } from './sheetNames';
import { soonDays } from './soonDays';
import { staleSheets } from './staleSheets';
import { tableRows } from './tableRows';
import { townshipSheet } from './townshipSheet';

export interface OutputOptions {
  readonly language: Language;
  /** Also the summary sheets of the whole, the departments and the townships. */
  readonly summaries: boolean;
}

/** All that a run writes: result columns and highlights beside the ledgers, the findings, and the summaries if wished. */
export function outputChanges(report: Report, { language, summaries }: OutputOptions): Change[] {
  const names = new SheetNames(report.ledger);
  const changes = [...ledgerChanges(report, language), findingsSheet(report, language, names)];
  if (summaries) changes.push(...summarySheets(new SheetContext(report, language), names));
  return changes;
}

/** Takes back all that any run of ours wrote. */
export function clearChanges(): Change[] {
  return [{ kind: 'removeMarks' }];
}

function ledgerChanges(report: Report, language: Language): Change[] {
  const context = resultContext(report, language);
  const rows = tableRows(report);
  return ledgersBySheet(report.ledger).flatMap((ledgers): Change[] => {
    const layouts = resultLayouts(ledgers, rows);
    if (layouts.length === 0) return [];
    const columns = layouts.flatMap((layout) => resultColumns(layout, rows.get(layout.table), context));
    return [...withOneWidth(columns), highlights(layouts, soonDays(report), language)];
  });
}

function ledgersBySheet({ sheets }: Ledger): LedgerSheet[][] {
  const groups = new Map<SheetSnapshot, LedgerSheet[]>();
  for (const ledger of sheets) {
    const group = groups.get(ledger.sheet);
    if (group === undefined) groups.set(ledger.sheet, [ledger]);
    else group.push(ledger);
  }
  return [...groups.values()];
}

/** Columns of several ledgers that stand under one another are as wide as the widest. */
function withOneWidth(columns: readonly WriteColumn[]): WriteColumn[] {
  const widths = new Map<number, number>();
  for (const { column, width } of columns) widths.set(column, Math.max(width, widths.get(column) ?? 0));
  return columns.map((change) => ({ ...change, width: widths.get(change.column)! }));
}

function summarySheets(context: SheetContext, names: SheetNames): Change[] {
  const { departments, townships } = context.report.summary;
  const made = [
    overviewSheet(context, names),
    ...departments.filter(hasSheet).map((figures) => departmentSheet(figures, context, names)),
    ...townships.map((figures) => townshipSheet(figures, context, names)),
  ];
  return [...made, ...staleSheets(context, made)];
}
