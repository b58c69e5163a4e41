import { addDays } from '../dates/addDays';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Clock } from '../deadlines/clock';
import { clockWords } from './clockWords';
import { dateCell, dayFormat } from './dateCell';
import type { ResultCell, ResultColumn, ResultContext, RowThings, UnitWords } from './resultColumn';

/** Every result column, in the order in which new ones are put beside a ledger. */
export const resultColumnList: readonly ResultColumn[] = [
  {
    id: 'grade',
    subjects: ['device', 'unit'],
    header: { zh: '风险等级（核查）', en: 'Risk grade (check)' },
    width: 13,
    numberFormat: '@',
    cell: unitCell('grade'),
  },
  {
    id: 'check3211',
    subjects: ['device', 'unit'],
    header: { zh: '3211（核查）', en: '3211 (check)' },
    width: 38,
    numberFormat: '@',
    align: 'left',
    cell: unitCell('check3211'),
  },
  dateColumn('nextInspection', 'device', '下次检验日期（核查）', 'Next inspection (check)', inspection),
  dayColumn('applyBy', 'device', '最迟报检日期（核查）', 'Apply for inspection by (check)', inspection),
  statusColumn('inspectionStatus', 'device', '检验状态', 'Inspection status', inspection, 'inspection'),
  daysColumn('daysLeft', 'device', '剩余天数', 'Days left', inspection),
  {
    id: 'department',
    subjects: ['device', 'unit'],
    header: { zh: '建议主管部门（核查）', en: 'Suggested department (check)' },
    width: 26,
    numberFormat: '@',
    align: 'left',
    cell: unitCell('department'),
  },
  dateColumn('certExpiry', 'operator', '证书有效期至（核查）', 'Certificate expires (check)', certificate),
  dayColumn('certApplyBy', 'operator', '最迟复审申请日期（核查）', 'Apply for renewal by (check)', certificate),
  statusColumn('certStatus', 'operator', '证书状态', 'Certificate status', certificate, 'certificate'),
  daysColumn('certDaysLeft', 'operator', '证书剩余天数', 'Days left of certificate', certificate),
  dateColumn(
    'nextCheck',
    'unit',
    '下次现场检查日期（核查）',
    'Next on-site check (check)',
    (things, { report }) => things.unit && report.grades[things.unit.index]!.siteCheck,
  ),
  dateColumn(
    'nextReport',
    'unit',
    '下次报告安全状况日期（核查）',
    'Next safety report (check)',
    (things, { report }) => things.unit && report.grades[things.unit.index]!.report,
  ),
  dateColumn('hazardDue', 'hazard', '整改期限（核查）', 'Rectify by (check)', rectification),
  hazardStatus(),
  daysColumn('hazardDaysLeft', 'hazard', '整改剩余天数', 'Days left to rectify', rectification),
];

function hazardStatus(): ResultColumn {
  const column = statusColumn('hazardStatus', 'hazard', '整改状态', 'Rectification status', rectification, 'hazard');
  return {
    ...column,
    cell(things, context): ResultCell | null {
      if (things.hazard?.closed !== 'closed') return column.cell(things, context);
      return { value: context.language === 'zh' ? '已销号' : 'closed' };
    },
  };
}

type ClockOf = (things: RowThings, context: ResultContext) => Clock | undefined;
type Subject = ResultColumn['subjects'][number];

function inspection({ device }: RowThings, { report }: ResultContext): Clock | undefined {
  return device && report.deadlines.devices[device.index]!.inspection;
}

function certificate({ operator }: RowThings, { report }: ResultContext): Clock | undefined {
  return operator && report.deadlines.operators[operator.index]!;
}

function rectification({ hazard }: RowThings, { report }: ResultContext): Clock | undefined {
  return hazard && report.deadlines.hazards[hazard.index]!;
}

function unitCell(words: keyof UnitWords): ResultColumn['cell'] {
  return ({ unit, device }, context) => {
    const about = device?.unit ?? unit;
    if (about !== undefined) return { value: context.unitWords(about)[words] };
    return device === undefined ? null : { value: context.language === 'zh' ? '缺单位名称' : 'no unit named' };
  };
}

function dateColumn(id: string, subject: Subject, zh: string, en: string, clockOf: ClockOf): ResultColumn {
  return {
    id,
    subjects: [subject],
    header: { zh, en },
    width: 14,
    numberFormat: dayFormat,
    cell(things, context): ResultCell | null {
      const clock = clockOf(things, context);
      if (!clock?.due) return null;
      const cell = dateCell(lastValidDay(clock, clock.due, context), context.dateSystem);
      return cell.numberFormat === dayFormat ? { value: cell.value } : cell;
    },
  };
}

/** Of a month its last day, or its first where the rules are set so: the day that the days left count to. */
function lastValidDay({ daysLeft }: Clock, due: LedgerDate, { report }: ResultContext): LedgerDate {
  return due.precision === 'day' || daysLeft === null ? due : { ...due, to: addDays(report.asOf, daysLeft) };
}

function dayColumn(id: string, subject: Subject, zh: string, en: string, clockOf: ClockOf): ResultColumn {
  return {
    ...dateColumn(id, subject, zh, en, clockOf),
    cell(things, context): ResultCell | null {
      const day = clockOf(things, context)?.applyBy ?? null;
      if (day === null) return null;
      return { value: dateCell({ precision: 'day', from: day, to: day }, context.dateSystem).value };
    },
  };
}

function statusColumn(
  id: string,
  subject: Subject,
  zh: string,
  en: string,
  clockOf: ClockOf,
  about: 'inspection' | 'certificate' | 'hazard',
): ResultColumn {
  return {
    id,
    subjects: [subject],
    header: { zh: `${zh}（核查，截至{asOf}）`, en: `${en} (check, as of {asOf})` },
    width: 17,
    numberFormat: '@',
    cell(things, context): ResultCell | null {
      const clock = clockOf(things, context);
      return clock === undefined ? null : { value: clockWords(clock, about, context.language) };
    },
  };
}

function daysColumn(id: string, subject: Subject, zh: string, en: string, clockOf: ClockOf): ResultColumn {
  return {
    id,
    subjects: [subject],
    header: { zh: `${zh}（核查，截至{asOf}）`, en: `${en} (check, as of {asOf})` },
    // The header stands on two lines: '剩余天数（核查，' and '截至2026-11-23）'.
    width: 2 * zh.length + 9,
    numberFormat: '0',
    cell(things, context): ResultCell | null {
      const days = clockOf(things, context)?.daysLeft ?? null;
      return days === null ? null : { value: days };
    },
  };
}
