import type { Unit } from '../../register/register';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import { missingInformation } from '../missingInformation';
import type { SheetContext } from '../sheetContext';
import { withoutPersonalData } from '../../codes/withoutPersonalData';
import { unitName, unitTownship } from '../unitName';
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
    const asked = missingInformation(unit, context.report).map((text) => context.words(text));
    if (asked.length === 0) continue;
    count++;
    if (count > longest) continue;
    if (count === 1) builder.gridRow(unknownGrid, headerCells(context.titles(titles)));
    builder.gridRow(unknownGrid, [
      cell(count, 'number'),
      cell(unitName(unit, context)),
      cell(unitTownship(unit, context, ''), 'textCentred'),
      cell(withoutPersonalData(asked.join(context.say('；', '; ')))),
    ]);
  }
  cutNote(builder, count, longest, context);
}
