import { unit } from '../ledger/fields/unit';
import { person } from '../ledger/fields/person';
import type { LedgerTable } from '../ledger/ledgerTable';
import { fieldCell, fieldValue, textOf } from './cells';
import { call, choose, literally } from './formula';
import type { RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';
import type { TwinInput, TwinRow } from './twinRow';

/** Which unit a row is about: its number, -1 for a row that names none, 0-based; '?' for a name not met before. */
export function unitKeySteps(sheet: RuleSheet, input: TwinInput): RowColumn[] {
  const keys = new Map<string, number | '?'>();
  for (const row of input.rows) {
    const key = unitKey(row);
    const unitOf = row.unit?.index ?? -1;
    const before = keys.get(key);
    keys.set(key, before === undefined || before === unitOf ? unitOf : '?');
  }
  const table = sheet.add('单位写法', ['单位名称|代码', '单位'], [...keys]);
  return [
    {
      id: 'unitKey',
      title: '单位写法',
      formula: ({ row }) => call('IFERROR', unitKeyFormula(row.table, row.index), '"!"'),
    },
    {
      id: 'unit',
      title: '单位',
      formula: (cells) => {
        const found = call('VLOOKUP', literally(cells.step('unitKey')), table.columns(1), 2, 'FALSE');
        return choose([[`${cells.step('unitKey')}="|"`, keys.has('|') ? String(keys.get('|') === '?' ? '"?"' : keys.get('|')) : '-1']], call('IFERROR', found, '"?"')); // prettier-ignore
      },
    },
  ];
}

const fields = [unit.name, person.unit] as const;

function unitKey({ table, index }: TwinRow): string {
  const named = fields.map((field) => textOf(fieldValue(table, field, index))).find((text) => text !== '') ?? '';
  return `${named}|${textOf(fieldValue(table, unit.uscc, index))}`;
}

function unitKeyFormula(table: LedgerTable, index: number): string {
  const name = fields.flatMap((field) => fieldCell(table, field, index) ?? []);
  const text = name.reduceRight<string>((rest, cell) => (rest === '""' ? `TRIM(${cell})` : call('IF', `TRIM(${cell})=""`, rest, `TRIM(${cell})`)), '""'); // prettier-ignore
  const code = fieldCell(table, unit.uscc, index);
  return `${text}&"|"&${code === null ? '""' : `TRIM(${code})`}`;
}
