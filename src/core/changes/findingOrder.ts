import type { Finding } from '../checks/finding';
import type { Severity } from '../checks/rule';
import type { Report } from '../report/report';

/**
 * The first `most` findings by severity, then by unit in the register's order (none last), then by place.
 * Of a long list only as much is sorted as is shown.
 */
export function findingOrder({ findings, ledger }: Report, most: number): readonly Finding[] {
  const sheets = new Map(ledger.sheets.map(({ sheet }, place) => [sheet.name, place]));
  const bySeverity: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const finding of findings) bySeverity[finding.severity].push(finding);
  const ordered: Finding[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    if (ordered.length >= most) break;
    for (const finding of byUnitAndPlace(bySeverity[severity], sheets)) ordered.push(finding);
  }
  return ordered.slice(0, most);
}

function byUnitAndPlace(findings: readonly Finding[], sheets: ReadonlyMap<string, number>): readonly Finding[] {
  const nobody = Number.MAX_SAFE_INTEGER;
  const keyed = findings.map((finding) => {
    const { at, unit } = finding;
    return {
      finding,
      unit: unit?.index ?? nobody,
      sheet: sheets.get(at.sheet) ?? nobody,
      row: at.row,
      column: at.column,
    };
  });
  keyed.sort(
    (one, other) =>
      one.unit - other.unit || one.sheet - other.sheet || one.row - other.row || one.column - other.column,
  );
  return keyed.map(({ finding }) => finding);
}
