import type { Unit } from '../../register/register';
import { requirementItems } from '../../requirements/requirement';
import { itemNames } from '../../requirements/itemNames';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { withoutPersonalData } from '../../codes/withoutPersonalData';
import { cutNote } from './cutNote';
import { unknownGrid } from './listColumns';

/** The longest that anybody asks for in one go. */
const longest = 500;

const titles: readonly (readonly [zh: string, en: string])[] = [
  ['序号', 'No.'],
  ['使用单位', 'Unit'],
  ['乡镇', 'Township'],
  ['需要补充的资料', 'What to ask the unit for'],
];

/** What to ask each unit for: everything that the ledgers do not say. */
export function unknownSection(
  builder: SheetBuilder,
  title: string,
  units: readonly Unit[],
  context: SheetContext,
): void {
  builder.banner(title, 'section');
  let count = 0;
  for (const unit of units) {
    const asked = missingOf(unit, context);
    if (asked.length === 0) continue;
    count++;
    if (count > longest) continue;
    if (count === 1) builder.gridRow(unknownGrid, headerCells(context.titles(titles)));
    builder.gridRow(unknownGrid, [
      cell(count, 'number'),
      cell(withoutPersonalData(unit.name)),
      cell(unit.township?.name ?? '', 'textCentred'),
      cell(withoutPersonalData(asked.join(context.say('；', '; ')))),
    ]);
  }
  cutNote(builder, count, longest, context);
}

function missingOf(unit: Unit, context: SheetContext): string[] {
  const { report } = context;
  const asked: string[] = [];
  if (unit.uscc === null) asked.push(context.say('统一社会信用代码', 'credit code'));
  if (unit.township === null) asked.push(context.say('所在乡镇', 'township'));
  const checks = report.requirements[unit.index]!;
  for (const item of requirementItems) {
    const reason = checks[item].reasons.find(({ verdict }) => verdict === 'unknown');
    if (reason === undefined) continue;
    asked.push(`${context.words(itemNames[item])}${context.say('：', ': ')}${context.words(reason.text)}`);
  }
  const dates = unit.devices.filter(
    ({ index }) => report.deadlines.devices[index]!.inspection.status === 'unknown',
  ).length;
  if (dates > 0)
    asked.push(context.say(`${String(dates)}行设备的下次检验日期`, `inspection dates of ${String(dates)} devices`));
  const certificates = unit.operators.filter(
    ({ index }) => report.deadlines.operators[index]!.status === 'unknown',
  ).length;
  if (certificates > 0) {
    asked.push(
      context.say(`${String(certificates)}人的证书有效期`, `certificate dates of ${String(certificates)} persons`),
    );
  }
  return asked;
}
