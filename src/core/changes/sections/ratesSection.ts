import type { Figures, Rate } from '../../summary/summary';
import { rateCells, rateNames, rateOrder } from '../rateCells';
import { cell, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

/** The four rates with numerator, denominator and unknown; below them what is counted apart. */
export function ratesSection(builder: SheetBuilder, { rates, apart }: Figures, context: SheetContext): void {
  builder.banner(context.say('二、四率', '2. The four rates'), 'section');
  builder.tableHeader(
    context.titles([
      ['名称', 'Rate'],
      ['达标', 'Pass'],
      ['应计', 'Total'],
      ['其中缺资料', 'Unknown'],
      ['比率', 'Rate'],
    ]),
  );
  const row = (name: string, rate: Rate): void => {
    builder.tableRow([cell(name), ...rateCells(rate, builder.nextRow, builder.margin + 1)]);
  };
  for (const name of rateOrder) row(context.words(rateNames[name]), rates[name]);
  row(context.say('压力管道使用登记率（另计）', 'Pipes: registration'), apart.pipeRegistration);
  row(context.say('压力管道定期检验率（另计）', 'Pipes: inspection'), apart.pipeInspection);
  row(context.say('隐患总治理率（含未到期）', 'Hazards rectified of all'), apart.allHazards);
  builder.banner(
    context.say(
      `计算口径为建议值（可修改）：缺资料的计入应计、不计入达标；应计为0时不计算比率；投用未满30日待登记的设备${String(apart.pendingRegistration)}台未计入登记率。`,
      `How rates are counted is a proposal: what the ledger does not say is in the total and not in the pass. ${String(apart.pendingRegistration)} new devices are not in the registration rate yet.`,
    ),
    'note',
  );
}
