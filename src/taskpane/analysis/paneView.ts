import {
  type ClockStatus,
  findingJson,
  percent,
  type Rate,
  type RateName,
  type Report,
  type RiskClass,
  type RiskLevel,
  type Severity,
  type Text,
} from '../../core';

/** What the page shows of a report: small plain data that travels from the worker. */
export interface PaneView {
  readonly asOf: string;
  readonly rules: string;
  readonly counts: Readonly<Record<'units' | 'devices' | 'operators' | 'hazards', number>>;
  /** Devices by their periodic inspection. */
  readonly inspections: Readonly<Record<ClockStatus, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rates: Readonly<Record<RateName, ShownRate>>;
  readonly matrix: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, number>>>>;
  /** The most severe first; no more than `mostShown` of each severity. */
  readonly findings: readonly ShownFinding[];
  readonly sheets: readonly ShownSheet[];
  readonly warnings: readonly Text[];
}

export interface ShownRate extends Rate {
  /** '97.5%', or '—' without a denominator. */
  readonly percent: string;
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

export function paneView(report: Report, warnings: readonly Text[]): PaneView {
  const { asOf, book, ledger, register, summary } = report;
  return {
    asOf,
    rules: `${book.id} ${book.version}`,
    counts: {
      units: register.units.length,
      devices: register.devices.length,
      operators: register.operators.length,
      hazards: register.hazards.length,
    },
    inspections: countInspections(report),
    severities: countSeverities(report),
    rates: shownRates(summary.total.rates),
    matrix: summary.total.matrix,
    findings: (['error', 'warning', 'info'] as const).flatMap((severity) => shownFindings(report, severity)),
    sheets: ledger.sheets.map(({ sheet, why, table }) => ({ name: sheet.name, why, rows: table?.size ?? null })),
    warnings,
  };
}

function countInspections({ deadlines }: Report): Record<ClockStatus, number> {
  const counts = { overdue: 0, applyNow: 0, dueSoon: 0, ok: 0, unknown: 0, notApplicable: 0 };
  for (const { inspection } of deadlines.devices) counts[inspection.status] += 1;
  return counts;
}

function countSeverities({ findings }: Report): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function shownRates(rates: Readonly<Record<RateName, Rate>>): Record<RateName, ShownRate> {
  const shown = (rate: Rate): ShownRate => ({ ...rate, percent: percent(rate) });
  return {
    registration: shown(rates.registration),
    certified: shown(rates.certified),
    inspection: shown(rates.inspection),
    hazard: shown(rates.hazard),
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
