import { changeCount } from '../rulebook/bookWords';
import type { Report } from './report';
import type { Language } from '../text';
import { departmentJson } from './departmentJson';
import { equipmentJson } from './equipmentJson';
import { findingJson } from './findingJson';
import type { JsonReport } from './jsonShapes';
import { operatorJson } from './operatorJson';
import { sheetJson } from './sheetJson';
import { unitJson } from './unitJson';

/**
 * The report as stable JSON for other programs. Days are 'YYYY-MM-DD', months 'YYYY-MM', what is unknown is null;
 * rows count from 1 as in Excel. No id number and no phone is in it, and no sheet that we generated. Nothing is renamed or dropped without a new `version`.
 */
export function jsonReport(report: Report, language: Language): JsonReport {
  const { asOf, book, ledger, register, findings, summary } = report;
  return {
    version: 1,
    asOf,
    ruleBook: { id: book.id, version: book.version, changes: changeCount(book), from: book.from ?? null },
    sheets: ledger.sheets.filter(({ sheet }) => sheet.marks?.generated !== true).map(sheetJson),
    findings: findings.map((finding) => findingJson(finding, language)),
    units: register.units.map((unit) => unitJson(unit, report, language)),
    equipment: register.devices.map((device) => equipmentJson(device, report)),
    operators: register.operators.map((operator) => operatorJson(operator, report)),
    rates: summary.total.rates,
    departments: summary.departments.map(departmentJson),
  };
}
