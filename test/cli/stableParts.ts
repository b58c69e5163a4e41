import type { jsonReport } from '../../src/core';

type Json = ReturnType<typeof jsonReport>;

/** What a case pins down: everything but the wording, one line an item, so that a difference reads as one line. */
export function stableParts(report: Json) {
  return {
    sheets: report.sheets.map(({ name, kind, headerRows, columns, rows }) => ({
      name,
      kind,
      headerRows: headerRows.join(','),
      rows,
      columns: columns.map(({ column, header, field, reads }) => `${column} ${header} → ${reads ?? field}`),
    })),
    equipment: report.equipment.map(
      ({ sheet, row, kind, nextInspectionOn, basis, status, daysLeft }) =>
        `${sheet}!${String(row)} ${word(kind)} ${word(nextInspectionOn)} ${word(basis)} ${status} ${word(daysLeft)}`,
    ),
    operators: report.operators.map(
      ({ sheet, row, name, certExpiresOn, status, daysLeft }) =>
        `${sheet}!${String(row)} ${name} ${word(certExpiresOn)} ${status} ${word(daysLeft)}`,
    ),
    units: report.units.map(
      ({ name, township, department, range, grade, check3211 }) =>
        `${name} | ${word(township)} | ${department} | ${grade} ${range} | ${Object.values(check3211).join(' ')}`,
    ),
    rates: Object.fromEntries(
      Object.entries(report.rates).map(([name, { pass, total, unknown }]) => [
        name,
        `${String(pass)}/${String(total)} unknown ${String(unknown)}`,
      ]),
    ),
    departments: report.departments
      .filter(({ units, equipment }) => units + equipment > 0)
      .map(({ name, units, equipment, overdue }) => `${name} ${String(units)} ${String(equipment)} ${String(overdue)}`),
    findings: report.findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`),
  };
}

function word(value: string | number | null): string {
  return value === null ? '-' : String(value);
}
