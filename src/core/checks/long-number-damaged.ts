import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { Field } from '../ledger/field';
import type { LedgerSheet } from '../ledger/ledger';
import type { CellValue } from '../ledger/snapshot';
import { dataRule } from '../regulation/sources/checks';
import type { Problem, Rule } from './rule';

/** Numbers that are names: kept as text, digit for digit. Id numbers have a rule of their own. */
const codeFields: ReadonlySet<Field> = new Set<Field>([
  unit.uscc,
  unit.phone,
  equipment.code,
  equipment.registrationNo,
  equipment.serialNo,
  equipment.internalNo,
  equipment.inspectionReportNo,
  person.phone,
  person.certNo,
]);

export const longNumberDamaged: Rule = {
  id: 'long-number-damaged',
  looksAt: 'workbook',
  title: { zh: '长编号末几位已丢失', en: 'Last digits of a long number lost' },
  severity: 'error',
  source: dataRule,
  needs: [...codeFields],
  messages: {
    digitsLost: {
      zh: '“{field}”按数字录入，超过15位的部分已变成0，无法恢复；请先把单元格设为文本，再向单位索取证书，照原件重新录入。',
      en: '{field} was typed as a number: digits after the fifteenth are lost and cannot be restored. Format the cell as text, ask the unit for the paper and type it again.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    for (const sheet of ledger.sheets) search(sheet, problems);
    return problems;
  },
};

/** Looks at the cells themselves, row by row as they lie in memory: most of these columns are read by nobody else. */
function search({ sheet, table, columns }: LedgerSheet, problems: Problem[]): void {
  if (table === null) return;
  const codes = columns.filter(({ field }) => field !== null && codeFields.has(field));
  for (const row of table.rowNumbers) {
    const cells = sheet.values[row - sheet.origin.row] ?? [];
    for (const { column, field } of codes) {
      const cell = cells[column - sheet.origin.column] ?? null;
      if (!mayBeDamaged(cell)) continue;
      const reading = field!.read(cell, '', { dateSystem: 1900 });
      if (reading.kind !== 'unreadable' || reading.why !== 'digitsLost') continue;
      const data = { field: { zh: field!.label, en: field!.english } };
      problems.push({ at: { sheet: sheet.name, row, column }, message: 'digitsLost', data, verdict: 'unknown' });
    }
  }
}

const longestExact = 1e15;

function mayBeDamaged(cell: CellValue): boolean {
  return typeof cell === 'number' ? cell >= longestExact : typeof cell === 'string' && cell.includes('E+');
}
