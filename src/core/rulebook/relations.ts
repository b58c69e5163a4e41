import type { DrillCycle } from '../regulation/drillCycles';
import type { LevelRules } from '../regulation/riskLevels';
import type { WarningDays } from '../regulation/warningDays';
import type { RuleFault } from './ruleFault';

/** Values of one table that contradict each other; each value is within its own bounds. */
export function relationFaults(table: string, value: unknown): RuleFault[] {
  return relations[table]?.(value) ?? [];
}

const relations: Readonly<Record<string, (value: unknown) => RuleFault[]>> = {
  levelRules: (value) => [...cutoffFaults(value as LevelRules), ...pointFaults(value as LevelRules)],
  warningDays: (value) => alarmFaults(value as WarningDays),
  drillCycles: (value) => drillFaults(value as DrillCycle),
};

function cutoffFaults({ cutoffs }: LevelRules): RuleFault[] {
  return cutoffs.flatMap(({ from, level }, at): RuleFault[] => {
    const better = cutoffs[at - 1];
    if (better === undefined || from < better.from) return [];
    const [own, above, limit] = [String(level), String(better.level), String(better.from)];
    return [
      {
        path: ['levelRules', 'cutoffs', at, 'from'],
        text: {
          zh: `${own}级的最低分应低于${above}级的${limit}分`,
          en: `the least score of level ${own} must be below the ${limit} of level ${above}`,
        },
      },
    ];
  });
}

function pointFaults({ items }: LevelRules): RuleFault[] {
  if (items.some(({ points }) => points > 0)) return [];
  const text = { zh: '各评分项的分值不能全为0', en: 'the points of the items cannot all be 0' };
  return [{ path: ['levelRules', 'items', 0, 'points'], text }];
}

function alarmFaults({ certificate, certificateAlarm }: WarningDays): RuleFault[] {
  if (certificateAlarm <= certificate) return [];
  const days = String(certificate);
  return [
    {
      path: ['warningDays', 'certificateAlarm'],
      text: {
        zh: `加急提醒不能早于首次提醒的${days}天`,
        en: `must not be more than the ${days} days of the first warning`,
      },
    },
  ];
}

function drillFaults({ halfYearMonths, months }: DrillCycle): RuleFault[] {
  if (halfYearMonths <= months) return [];
  const limit = String(months);
  return [
    {
      path: ['drillCycles', 'halfYearMonths'],
      text: {
        zh: `人员密集等场所的演练间隔不能长于一般单位的${limit}个月`,
        en: `must not be longer than the ${limit} months of other units`,
      },
    },
  ];
}
