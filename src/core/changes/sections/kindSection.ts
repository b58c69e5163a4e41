import type { Figures } from '../../summary/summary';
import { address } from '../../ledger/address';
import { kindNames, kindOrder } from '../kindCounts';
import { cell, formulaCell, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

/** Pieces by kind with a live total; pipes and cylinders below it, because they are not counted in pieces. */
export function kindSection(builder: SheetBuilder, figures: Figures, context: SheetContext): void {
  const { units, byKind, operators, hazards } = figures;
  builder.banner(context.say('一、基本情况', '1. Overview'), 'section');
  builder.banner(
    context.say(
      `使用单位${String(units.length)}家，作业人员${String(operators.length)}人，隐患记录${String(hazards.length)}条`,
      `${String(units.length)} units, ${String(operators.length)} operators, ${String(hazards.length)} hazard records`,
    ),
    'note',
  );
  builder.tableHeader(
    context.titles([
      ['设备种类', 'Kind'],
      ['在用', 'In use'],
      ['全部', 'All'],
    ]),
  );
  const apart = ['压力管道', '气瓶'];
  const row = (kind: (typeof kindOrder)[number], note: string): void => {
    const { inUse, all } = byKind.get(kind) ?? { inUse: 0, all: 0 };
    builder.tableRow([cell(context.words(kindNames[kind]) + note), cell(inUse, 'number'), cell(all, 'number')]);
  };
  const first = builder.nextRow;
  const inPieces = kindOrder.filter((kind) => !apart.includes(kind));
  for (const kind of inPieces) row(kind, '');
  const last = builder.nextRow - 1;
  const sum = (column: number, count: 'inUse' | 'all') =>
    formulaCell(
      `SUM(${address(first, column)}:${address(last, column)})`,
      inPieces.reduce((total, kind) => total + (byKind.get(kind)?.[count] ?? 0), 0),
      'total',
    );
  builder.tableRow([
    cell(context.say('合计（台）', 'Total, pieces'), 'total'),
    sum(builder.margin + 1, 'inUse'),
    sum(builder.margin + 2, 'all'),
  ]);
  row('压力管道', context.say('（条/段，另计）', ' (apart)'));
  row('气瓶', context.say('（只，另计）', ' (apart)'));
}
