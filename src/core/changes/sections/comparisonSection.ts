import { rateNames, rateOrder } from '../rateCells';
import { kindCounts } from '../kindCounts';
import type { SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { type PartColumn, type PartsTable, partsTable } from './partsTable';

/** The parts side by side: first the counts, then the four rates. */
export function comparisonSection(
  builder: SheetBuilder,
  title: string,
  table: Omit<PartsTable, 'columns'>,
  context: SheetContext,
): void {
  builder.banner(`${title}${context.say('：数量', ': counts')}`, 'section');
  partsTable(builder, { ...table, columns: countColumns(context) }, context);
  builder.banner(`${title}${context.say('：四率', ': the four rates')}`, 'section');
  builder.row([
    { value: null, style: 'header' },
    ...rateOrder.flatMap((name) => [
      { value: context.words(rateNames[name]), style: 'header' as const },
      ...[0, 1, 2].map(() => ({ value: null, style: 'header' as const })),
    ]),
  ]);
  const top = builder.nextRow - 1;
  rateOrder.forEach((_, place) => {
    builder.merge({ top, left: 1 + place * 4, bottom: top, right: 4 + place * 4 });
  });
  partsTable(builder, { ...table, columns: rateColumns(context) }, context);
}

function countColumns(context: SheetContext): PartColumn[] {
  return [
    { title: context.say('单位', 'Units'), count: ({ units }) => units.length },
    { title: context.say('设备（台）', 'Devices'), count: (figures) => kindCounts(figures).devices },
    { title: context.say('管道', 'Pipes'), count: (figures) => kindCounts(figures).pipes },
    { title: context.say('气瓶', 'Cylinders'), count: (figures) => kindCounts(figures).cylinders },
    { title: context.say('作业人员', 'Operators'), count: ({ operators }) => operators.length },
    { title: context.say('超期未检', 'Overdue'), count: ({ overdue }) => overdue.length },
    { title: context.say('即将到期', 'Due soon'), count: ({ dueSoon }) => dueSoon.length },
    {
      title: context.say('A类单位', 'Class A'),
      count: ({ matrix }) => matrix.A[1] + matrix.A[2] + matrix.A[3] + matrix.A[4],
    },
    { title: context.say('4级单位', 'Level 4'), count: ({ matrix }) => matrix.A[4] + matrix.B[4] + matrix.C[4] },
    { title: context.say('隐患', 'Hazards'), count: ({ hazards }) => hazards.length },
    { title: context.say('问题', 'Findings'), count: ({ findings }) => findings.length },
  ];
}

function rateColumns(context: SheetContext): PartColumn[] {
  return rateOrder.flatMap((name) => [
    { title: context.say('达标', 'Pass'), count: ({ rates }) => rates[name].pass },
    { title: context.say('应计', 'Total'), count: ({ rates }) => rates[name].total },
    { title: context.say('缺资料', 'Unknown'), count: ({ rates }) => rates[name].unknown },
    { title: context.say('比率', 'Rate'), count: null },
  ]) satisfies PartColumn[];
}
