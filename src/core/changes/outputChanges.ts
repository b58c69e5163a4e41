import type { Report } from '../report/report';
import type { Language } from '../text';
import type { Change } from './change';
import { departmentSheet, hasSheet } from './departmentSheet';
import { findingsSheet } from './findingsSheet';
import { highlights } from './highlights';
import { overviewSheet } from './overviewSheet';
import { resultColumns } from './resultColumns';
import { resultContext } from './resultContext';
import { resultLayout } from './resultLayout';
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
  return report.ledger.sheets.flatMap((sheet): Change[] => {
    // Result columns and highlights of a sheet are one set; a second ledger on it is told about in the findings.
    if (sheet.further) return [];
    const own = sheet.table === null ? undefined : rows.get(sheet.table);
    const layout = resultLayout(sheet, own);
    if (layout === null) return [];
    return [...resultColumns(layout, own, context), highlights(layout, soonDays(report), language)];
  });
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
