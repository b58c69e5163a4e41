import { choose } from './formula';
import { firstDay } from './dateSteps';
import { ofDevice, type RowCells, type RowColumn } from './rowColumn';
import { digits, type TwinSettings } from './settings';
import type { TwinWords } from './twinWords';

/** What the ledger's cells show of a due date. */
export function shownSteps(settings: TwinSettings, words: TwinWords): RowColumn[] {
  const ask = `"${words.askAddin}"`;
  const shown =
    (value: (due: string) => string) =>
    (cells: RowCells): string => {
      const due = cells.step('due');
      return choose(
        [
          [`ISNUMBER(${due})`, value(due)],
          [`${due}="?"`, ask],
        ],
        '""',
      );
    };
  const lastDay = (due: string): string => (settings.byMonthStart ? firstDay(due) : `INT(${due})`);
  const { applyMonths: months } = settings;
  return [
    ofDevice('nextInspection', '结果：下次检验日期', shown(lastDay)),
    ofDevice('applyBy', '结果：最迟报检', shown((due) => (months === null ? '""' : `EDATE(${firstDay(due)},-${months})`))), // prettier-ignore
    ofDevice(
      'daysLeft',
      '结果：剩余天数',
      shown((due) => `${lastDay(due)}-${settings.asOf}`),
    ),
    ofDevice('inspectionStatus', '结果：检验状态', (cells) => status(cells, settings, ask)),
  ];
}

function status(cells: RowCells, { states, asOf, applyMonths, soonDays }: TwinSettings, ask: string): string {
  const [due, days, applyBy] = [cells.step('due'), cells.step('daysLeft'), cells.step('applyBy')];
  const warned = applyMonths === null ? firstDay(due) : applyBy;
  return choose(
    [
      [`${due}="?"`, ask],
      [`${due}="N"`, states.notApplicable],
      [`NOT(ISNUMBER(${due}))`, states.unknown],
      [`${days}<0`, `${states.overdueBefore}&${digits(`-${days}`)}&${states.overdueAfter}`],
      ...(applyMonths === null ? [] : [[`${asOf}>=${applyBy}`, states.applyNow] as const]),
      [`${asOf}>=${warned}-${soonDays}`, states.dueSoon],
    ],
    states.ok,
  );
}
