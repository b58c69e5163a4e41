import { numberLine, oneColumn, units, valueLine } from '../line';
import type { Section } from '../section';
import { choiceKind } from '../wordKinds';

const monthOnlyKind = choiceKind([
  { value: 'monthEnd', zh: '当月最后一天', en: 'last day of the month' },
  { value: 'monthStart', zh: '当月第一天', en: 'first day of the month' },
]);

export const warningSection: Section = {
  id: 'warnings',
  title: { zh: '提前提醒', en: 'Warnings' },
  intro: { zh: '到期前多少天开始提醒。', en: 'Days before the due date from which a warning is given.' },
  about: { zh: '提醒什么', en: 'What' },
  ...oneColumn,
  lines: [
    numberLine(['warningDays', 'inspection'], '定期检验报检日之前', 'Before the day to apply for an inspection', {
      unit: units.days,
    }),
    numberLine(['warningDays', 'certificate'], '作业人员证到期前首次提醒', 'Certificate, first warning', {
      unit: units.days,
    }),
    numberLine(['warningDays', 'certificateAlarm'], '作业人员证到期前加急提醒', 'Certificate, alarm', {
      unit: units.days,
    }),
    numberLine(['warningDays', 'drill'], '应急演练', 'Drill', { unit: units.days }),
    numberLine(['warningDays', 'siteCheck'], '现场检查', 'On-site check', { unit: units.days }),
    numberLine(['warningDays', 'report'], '安全状况报告', 'Report', { unit: units.days }),
    numberLine(['warningDays', 'rectification'], '隐患整改期限', 'Rectification', { unit: units.days }),
  ],
};

export const termSection: Section = {
  id: 'terms',
  title: { zh: '期限', en: 'Terms' },
  intro: {
    zh: '申请、登记、报告和整改的期限，以及只写到月份的日期怎么算。',
    en: 'Terms of application, registration, report and rectification, and how a date of a month only is read.',
  },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [
    numberLine(['applyMonths'], '定期检验应提前多久申请', 'An inspection is applied for, before its end', {
      unit: units.months,
    }),
    numberLine(['certificateReviewMonths'], '作业人员证复审应提前多久申请', 'A review is applied for, before the end', {
      unit: units.months,
    }),
    numberLine(['certificateTermMonths'], '作业人员证最长有效期', 'Longest validity of a certificate', {
      unit: units.months,
    }),
    valueLine(['monthOnlyDates'], monthOnlyKind, '只写到月份的到期日按哪一天算', 'A due date of a month only means', {
      note: { zh: '按第一天更严', en: 'The first day is stricter' },
    }),
    numberLine(['registrationDays'], '投入使用后办理使用登记的期限', 'Registration after being put into use', {
      unit: units.days,
    }),
    numberLine(['reportDueDays'], '报告期结束后提交报告的期限', 'Report after the end of its period', {
      unit: units.days,
    }),
    numberLine(['longStopMonths'], '停用多久以上应办理停用手续', 'A stop is to be told from', { unit: units.months }),
    numberLine(['hazardDeadlines', 'general'], '一般隐患整改期限（台账未写明时）', 'General hazard, where not stated', {
      unit: units.days,
    }),
    numberLine(['hazardDeadlines', 'serious'], '严重隐患整改期限（台账未写明时）', 'Serious hazard, where not stated', {
      unit: units.days,
    }),
    numberLine(['hazardDeadlines', 'major'], '重大隐患整改期限（台账未写明时）', 'Major hazard, where not stated', {
      unit: units.days,
    }),
  ],
};

export const plausibleSection: Section = {
  id: 'plausible',
  title: { zh: '日期是否可信', en: 'Plausible dates' },
  intro: {
    zh: '超出范围的日期多半是写错的，会列入问题清单请人核实。',
    en: 'A date outside these limits is probably a slip and is listed to be verified.',
  },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [
    numberLine(['plausibleDates', 'firstYear'], '最早年份', 'First year', { unit: units.years }),
    numberLine(['plausibleDates', 'yearsAhead'], '最多晚于检查日', 'Years after the day of checking', {
      unit: units.years,
    }),
    numberLine(
      ['plausibleDates', 'inspectionToleranceMonths'],
      '写明的下次检验日期与推算的最多相差',
      'Printed and computed next inspection may differ by',
      { unit: units.months },
    ),
  ],
};
