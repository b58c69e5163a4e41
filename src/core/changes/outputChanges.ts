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

/** Which of our outputs to write; 'all' where everything of the sort is wanted. */
export interface WantedOutput {
  readonly language: Language;
  /** Ids of result columns. */
  readonly columns: 'all' | readonly string[];
  readonly highlights: boolean;
  readonly findings: boolean;
  readonly overview: boolean;
  /** Names of 附件2. */
  readonly departments: 'all' | readonly string[];
  /** '' for units whose township is not known. */
  readonly townships: 'all' | readonly string[];
}

/** All that a run writes: result columns and highlights beside the ledgers, the findings, and the summaries if wished. */
export function outputChanges(report: Report, { language, summaries }: OutputOptions): Change[] {
  const parts = summaries ? 'all' : [];
  const wanted = { columns: 'all', highlights: true, findings: true, overview: summaries } as const;
  return wantedChanges(report, { ...wanted, language, departments: parts, townships: parts });
}

/** The outputs that are wanted and no others; what an earlier run wrote beside them stays as it is. */
export function wantedChanges(report: Report, wanted: WantedOutput): Change[] {
  const names = new SheetNames(report.ledger);
  const changes = ledgerChanges(report, wanted);
  if (wanted.findings) changes.push(findingsSheet(report, wanted.language, names));
  changes.push(...summarySheets(new SheetContext(report, wanted.language), wanted, names));
  return changes;
}

/** Takes back all that any run of ours wrote. */
export function clearChanges(): Change[] {
  return [{ kind: 'removeMarks' }];
}

function ledgerChanges(report: Report, wanted: WantedOutput): Change[] {
  const { language } = wanted;
  const isWanted = (id: string): boolean => isIn(wanted.columns, id);
  const context = resultContext(report, language);
  const rows = tableRows(report);
  return ledgersBySheet(report.ledger).flatMap((ledgers): Change[] => {
    const layouts = resultLayouts(ledgers, rows, isWanted);
    if (layouts.length === 0) return [];
    const columns = layouts
      .map((layout) => ({ ...layout, columns: layout.columns.filter(({ id }) => isWanted(id)) }))
      .flatMap((layout) => resultColumns(layout, rows.get(layout.table), context));
    const coloured = wanted.highlights ? [highlights(layouts, soonDays(report), language)] : [];
    return [...withOneWidth(columns), ...coloured];
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

function summarySheets(context: SheetContext, wanted: WantedOutput, names: SheetNames): Change[] {
  const { departments, townships } = context.report.summary;
  const made = [
    ...(wanted.overview ? [overviewSheet(context, names)] : []),
    ...departments
      .filter((figures) => hasSheet(figures) && isIn(wanted.departments, figures.department.name))
      .map((figures) => departmentSheet(figures, context, names)),
    ...townships
      .filter(({ township }) => isIn(wanted.townships, township?.name ?? ''))
      .map((figures) => townshipSheet(figures, context, names)),
  ];
  const isWhole = wanted.overview && wanted.departments === 'all' && wanted.townships === 'all';
  return isWhole ? [...made, ...staleSheets(context, made)] : made;
}

function isIn(wanted: 'all' | readonly string[], name: string): boolean {
  return wanted === 'all' || wanted.includes(name);
}
