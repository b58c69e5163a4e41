import type { RiskClass, RiskLevel } from '../../grading/grade';
import type { Figures } from '../../summary/summary';
import { address } from '../../ledger/address';
import type { SheetCell } from '../change';
import { type Block, cell, formulaCell, headerCells } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { columnsOf, type TableGrid } from '../tableGrid';

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

/** Units by class and level, coloured by risk, with live totals of rows and columns. */
export function matrixBlock({ matrix }: Figures, grid: TableGrid, top: number, context: SheetContext): Block {
  const columns = columnsOf(grid);
  const total = context.say('合计', 'Total');
  const sum = (fromRow: number, from: number, toRow: number, to: number, value: number): SheetCell =>
    formulaCell(`SUM(${address(fromRow, columns[from]!)}:${address(toRow, columns[to]!)})`, value, 'total');
  const classLine = (riskClass: RiskClass, place: number): SheetCell[] => {
    const row = top + 1 + place;
    const counts = levels.map((level) => matrix[riskClass][level]);
    return [
      cell(context.say(`${riskClass}类`, `Class ${riskClass}`), 'header'),
      ...levels.map((level, at) => cell(counts[at]!, `risk${riskClass}${level}`)),
      sum(row, 1, row, levels.length, add(counts)),
    ];
  };
  const sums = levels.map((level) => add(classes.map((riskClass) => matrix[riskClass][level])));
  const totals = [...sums, add(sums)].map((value, at) => sum(top + 1, at + 1, top + classes.length, at + 1, value));
  return {
    grid,
    title: context.say('三、风险分类分级（单位数）', '3. Units by risk class and level'),
    lines: [
      headerCells([
        context.say('类别', 'Class'),
        ...levels.map((level) => context.say(`${String(level)}级`, `Level ${String(level)}`)),
        total,
      ]),
      ...classes.map(classLine),
      [cell(total, 'total'), ...totals],
      [cell(context.say('格内为“等级：单位数”，颜色越深风险越高。', 'Grade: units. The darker, the riskier.'), 'note')],
    ],
  };
}

function add(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
