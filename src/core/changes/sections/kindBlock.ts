import type { Figures } from '../../summary/summary';
import { address } from '../../ledger/address';
import type { SheetCell } from '../change';
import { kindNames, kindOrder } from '../kindCounts';
import { type Block, cell, formulaCell, headerCells } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { columnsOf, type TableGrid } from '../tableGrid';

const apart: readonly string[] = ['压力管道', '气瓶'];

/** Pieces by kind with a live total; pipes and cylinders below it, because they are not counted in pieces. */
export function kindBlock({ byKind }: Figures, grid: TableGrid, top: number, context: SheetContext): Block {
  const line = (kind: (typeof kindOrder)[number], note: string): SheetCell[] => {
    const { inUse, all } = byKind.get(kind) ?? { inUse: 0, all: 0 };
    return [cell(context.words(kindNames[kind]) + note), cell(inUse, 'number'), cell(all, 'number')];
  };
  const inPieces = kindOrder.filter((kind) => !apart.includes(kind));
  // The header stands above the first kind.
  const first = top + 1;
  const last = top + inPieces.length;
  const [, inUseColumn, allColumn] = columnsOf(grid);
  const sum = (column: number, count: 'inUse' | 'all'): SheetCell =>
    formulaCell(
      `SUM(${address(first, column)}:${address(last, column)})`,
      inPieces.reduce((total, kind) => total + (byKind.get(kind)?.[count] ?? 0), 0),
      'total',
    );
  const titles = context.titles([
    ['设备种类', 'Kind'],
    ['在用', 'In use'],
    ['全部', 'All'],
  ]);
  return {
    grid,
    title: context.say('一、基本情况', '1. Overview'),
    lines: [
      headerCells(titles),
      ...inPieces.map((kind) => line(kind, '')),
      [cell(context.say('合计（台）', 'Total, pieces'), 'total'), sum(inUseColumn!, 'inUse'), sum(allColumn!, 'all')],
      line('压力管道', context.say('（条/段，另计）', ' (apart)')),
      line('气瓶', context.say('（只，另计）', ' (apart)')),
    ],
  };
}
