import { person } from '../../ledger/fields/person';
import type { Operator } from '../../register/register';
import { address } from '../../ledger/address';
import type { SheetCell } from '../change';
import { clockWords } from '../clockWords';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { withoutPersonalData } from '../../codes/withoutPersonalData';
import { cutNote } from './cutNote';
import { certificateGrid, longestList } from './listColumns';

const titles: readonly (readonly [zh: string, en: string])[] = [
  ['序号', 'No.'],
  ['使用单位', 'Unit'],
  ['乡镇', 'Township'],
  ['姓名（项目）', 'Name (item)'],
  ['有效期至', 'Expired on'],
  ['剩余天数', 'Days left'],
  ['位置', 'Cell'],
  ['证书状态', 'Status'],
  ['下一步', 'Next step'],
];

/** Operators whose certificate has expired. Names only: no id number, no phone. */
export function certificateSection(
  builder: SheetBuilder,
  title: string,
  operators: readonly Operator[],
  context: SheetContext,
): void {
  const clockOf = ({ index }: Operator) => context.report.deadlines.operators[index]!;
  const expired = operators.filter((operator) => clockOf(operator).status === 'overdue');
  expired.sort(
    (one, other) => (clockOf(one).daysLeft ?? 0) - (clockOf(other).daysLeft ?? 0) || one.index - other.index,
  );
  builder.banner(title, 'section');
  if (expired.length > 0) builder.gridRow(certificateGrid, headerCells(context.titles(titles)));
  const shown = Math.min(expired.length, longestList);
  for (let place = 0; place < shown; place++) {
    builder.gridRow(certificateGrid, operatorRow(expired[place]!, place + 1, context));
  }
  cutNote(builder, expired.length, shown, context);
}

function operatorRow(operator: Operator, number: number, context: SheetContext): SheetCell[] {
  const clock = context.report.deadlines.operators[operator.index]!;
  const at = clock.at ?? operator.entry.at(person.certExpiresOn);
  const items = [...operator.items, ...operator.oldItems].join('、');
  return [
    cell(number, 'number'),
    cell(withoutPersonalData(operator.unit?.name ?? context.say('缺单位名称', 'no unit named'))),
    cell(operator.unit?.township?.name ?? '', 'textCentred'),
    cell(withoutPersonalData(items === '' ? operator.name : `${operator.name}（${items}）`)),
    context.date(clock.due),
    cell(clock.daysLeft, 'bad'),
    { value: address(at.row, at.column), style: 'link', link: at },
    cell(clockWords(clock, 'certificate', context.language), 'bad'),
    cell(context.say('停止上岗，办理复审或重新取证', 'No work until renewed')),
  ];
}
