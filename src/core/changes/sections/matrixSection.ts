import type { RiskClass, RiskLevel } from '../../grading/grade';
import type { Figures } from '../../summary/summary';
import { address } from '../../ledger/address';
import { cell, formulaCell, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

/** Units by class and level, with live totals of rows and columns. */
export function matrixSection(builder: SheetBuilder, { matrix }: Figures, context: SheetContext): void {
  builder.banner(context.say('三、风险分类分级（单位数）', '3. Units by risk class and level'), 'section');
  const total = context.say('合计', 'Total');
  const levelNames = levels.map((level) => context.say(`${String(level)}级`, `Level ${String(level)}`));
  builder.tableHeader([context.say('类别', 'Class'), ...levelNames, total]);
  const left = builder.margin + 1;
  const first = builder.nextRow;
  for (const riskClass of classes) {
    const row = builder.nextRow;
    const counts = levels.map((level) => matrix[riskClass][level]);
    const sum = `SUM(${address(row, left)}:${address(row, left + 3)})`;
    builder.tableRow([
      cell(context.say(`${riskClass}类`, `Class ${riskClass}`), 'textCentred'),
      ...counts.map((count) => cell(count, 'number')),
      formulaCell(sum, add(counts), 'total'),
    ]);
  }
  const sums = levels.map((level) => add(classes.map((riskClass) => matrix[riskClass][level])));
  builder.tableRow([
    cell(total, 'total'),
    ...[...sums, add(sums)].map((sum, place) =>
      formulaCell(`SUM(${address(first, place + left)}:${address(first + 2, place + left)})`, sum, 'total'),
    ),
  ]);
}

function add(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
