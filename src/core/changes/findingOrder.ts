import type { Finding } from '../checks/finding';
import type { Severity } from '../checks/rule';
import type { Report } from '../report';

const severities: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings by severity, then by unit in the register's order (none last), then by place. */
export function findingOrder({ findings, ledger }: Report): readonly Finding[] {
  const sheets = new Map(ledger.sheets.map(({ sheet }, place) => [sheet.name, place]));
  const nobody = Number.MAX_SAFE_INTEGER;
  const keyed = findings.map((finding) => ({
    finding,
    severity: severities[finding.severity],
    unit: finding.unit?.index ?? nobody,
    sheet: sheets.get(finding.at.sheet) ?? nobody,
  }));
  keyed.sort(
    (one, other) =>
      one.severity - other.severity ||
      one.unit - other.unit ||
      one.sheet - other.sheet ||
      one.finding.at.row - other.finding.at.row ||
      one.finding.at.column - other.finding.at.column,
  );
  return keyed.map(({ finding }) => finding);
}
