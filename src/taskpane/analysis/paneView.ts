import { type BookOf, findingJson, type Report, rulesSentences, type Severity, type Text } from '../../core';
import type { Overview } from '../../desk/overview';
import { overviewOf } from '../../desk/overviewOf';

/** What the page shows of a report: small plain data that travels from the worker. */
export interface PaneView extends Pick<
  Overview,
  'asOf' | 'rules' | 'counts' | 'inspections' | 'severities' | 'rates' | 'matrix'
> {
  /** The most severe first; no more than `mostShown` of each severity. */
  readonly findings: readonly ShownFinding[];
  readonly sheets: readonly ShownSheet[];
  readonly warnings: readonly Text[];
}

export interface ShownFinding {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string | null;
  readonly message: Text;
  readonly source: string;
  readonly certainty: Report['findings'][number]['rule']['source']['certainty'];
}

export interface ShownSheet {
  readonly name: string;
  readonly why: Text;
  /** Entries read; null on a sheet that is no ledger. */
  readonly rows: number | null;
}

/** More than this of one severity nobody reads in a narrow pane; the marked copy lists them. */
export const mostShown = 1000;

export function paneView(report: Report, book: BookOf, warnings: readonly Text[]): PaneView {
  const { asOf, rules, counts, inspections, severities, rates, matrix } = overviewOf(report, book);
  return {
    asOf,
    rules,
    counts,
    inspections,
    severities,
    rates,
    matrix,
    findings: (['error', 'warning', 'info'] as const).flatMap((severity) => shownFindings(report, severity)),
    sheets: report.ledger.sheets.map(({ sheet, why, table }) => ({ name: sheet.name, why, rows: table?.size ?? null })),
    warnings: [...warnings, ...rulesSentences(book)],
  };
}

function shownFindings({ findings }: Report, severity: Severity): ShownFinding[] {
  const shown: ShownFinding[] = [];
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    if (shown.length === mostShown) break;
    const zh = findingJson(finding, 'zh');
    const { sheet, cell, unit, source } = zh;
    const message = { zh: zh.message, en: findingJson(finding, 'en').message };
    shown.push({ severity, sheet, cell, unit, message, source, certainty: finding.rule.source.certainty });
  }
  return shown;
}
