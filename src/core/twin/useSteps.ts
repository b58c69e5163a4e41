import { equipment } from '../ledger/fields/equipment';
import type { Reading } from '../ledger/reading';
import type { UseStatus } from '../ledger/readers/useStatus';
import { call, choose, literally } from './formula';
import { ofDevice, type RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';
import { has, meanings, type TwinInput } from './twinRow';

/** Looks a cell's text up among the words of a table; a word that is not there is '?'. */
export function wordCode(cell: string, words: string, blank: string): string {
  const found = call('IFERROR', call('VLOOKUP', literally(`TRIM(${cell})`), words, 2, 'FALSE'), '"?"');
  return call('IFERROR', call('IF', `TRIM(${cell})=""`, blank, found), '"?"');
}

export function addWords(sheet: RuleSheet, title: string, words: ReadonlyMap<string, string>): string {
  return sheet.add(title, ['写法', '含义'], [...words]).columns(1);
}

const usualStatuses = [
  '在用', '使用', '使用中', '正常', '正常使用', '运行', '启用', '备用', '维修', '检修', '停用', '已停用', '报停', '封存', '闲置', '停产', '报废',
  '已报废', '注销', '已注销', '拆除', '已拆除', '移出', '转出', '未投用', '未启用', '在建', '安装中', '不详', '/',
]; // prettier-ignore

/**
 * How a device stands: 'Y' in use, 'M' stopped without a notice though one is asked about, 'P' perhaps out of use,
 * 'N' out of use, '?' not known to the formulas.
 */
export function useSteps(sheet: RuleSheet, input: TwinInput): RowColumn[] {
  const statuses = has(input, equipment.status)
    ? addWords(sheet, '使用状态', meanings(input, equipment.status, useCode, readsAsUsual(input) ? usualStatuses : []))
    : '';
  const notices = has(input, equipment.stopNotice)
    ? addWords(sheet, '停用告知', meanings(input, equipment.stopNotice, noticeCode, ['有', '无', '已办', '未办', '√', '是', '否'])) // prettier-ignore
    : '';
  return [
    ofDevice('use', '使用状态', (cells) => {
      const status = cells.field(equipment.status);
      if (status === null) return '"Y"';
      const notice = cells.field(equipment.stopNotice);
      const code = wordCode(status, statuses, '"Y"');
      const stopped = notice === null ? '"P"' : wordCode(notice, notices, '"P"');
      return choose([[`${code}="S"`, stopped]], code);
    }),
  ];
}

/** Titles such as 是否停用 turn the meaning of 是 and 否 round, so that no usual words are taken there. */
function readsAsUsual({ rows }: TwinInput): boolean {
  const ledgers = new Set(rows.map(({ ledger }) => ledger));
  return [...ledgers].every(({ columns }) =>
    columns.every(({ field, header }) => field !== equipment.status || !header.includes('是否')),
  );
}

function useCode(reading: Reading<UseStatus>): string {
  if (reading.kind === 'unknown' || reading.kind === 'unreadable' || reading.kind === 'state') return 'P';
  if (reading.kind !== 'value' || reading.value === 'inUse') return 'Y';
  if (reading.value === 'stopped') return 'S';
  return reading.value === 'unknown' ? 'P' : 'N';
}

function noticeCode({ kind }: Reading<string>): string {
  return kind === 'value' ? 'N' : kind === 'none' ? 'M' : 'P';
}
