import type { Figures, Rate } from '../../summary/summary';
import type { SheetCell } from '../change';
import { rateCells, rateNames, rateOrder } from '../rateCells';
import { type Block, cell, headerCells } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { columnsOf, type TableGrid } from '../tableGrid';

/** The four rates with numerator, denominator and unknown; below them what is counted apart. */
export function ratesBlock({ rates, apart }: Figures, grid: TableGrid, top: number, context: SheetContext): Block {
  const passColumn = columnsOf(grid)[1]!;
  const named: readonly (readonly [string, Rate])[] = [
    ...rateOrder.map((name) => [context.words(rateNames[name]), rates[name]] as const),
    [context.say('检验合格率（按检验结论）', 'Inspections passed'), apart.inspectionPassed],
    [context.say('压力管道使用登记率（另计）', 'Pipes: registration'), apart.pipeRegistration],
    [context.say('压力管道定期检验率（另计）', 'Pipes: inspection'), apart.pipeInspection],
    [context.say('隐患总治理率（含未到期）', 'Hazards rectified of all'), apart.allHazards],
  ];
  const titles = context.titles([
    ['名称', 'Rate'],
    ['达标', 'Pass'],
    ['应计', 'Total'],
    ['缺资料', 'No data'],
    ['比率', 'Rate'],
  ]);
  const line = ([name, rate]: readonly [string, Rate], place: number): SheetCell[] => [
    cell(name),
    // The header stands above the first rate.
    ...rateCells(rate, top + 1 + place, passColumn),
  ];
  return {
    grid,
    title: context.say('二、四率', '2. The four rates'),
    lines: [headerCells(titles), ...named.map(line)],
  };
}

/** How the rates are counted. */
export function ratesNote({ apart }: Figures, context: SheetContext): string {
  return context.say(
    `四率计算口径为建议值（可修改）：缺资料的计入应计、不计入达标；应计为0时不计算比率；投用未满30日待登记的设备${String(apart.pendingRegistration)}台未计入登记率。`,
    `How rates are counted is a proposal: what the ledger does not say is in the total and not in the pass. ${String(apart.pendingRegistration)} new devices are not in the registration rate yet.`,
  );
}
