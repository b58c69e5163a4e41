import {
  type BookOf,
  bookText,
  bookWords,
  changeCount,
  type ClockStatus,
  hasSheet,
  percent,
  type Rate,
  type Report,
  rulesSentences,
  type Severity,
} from '../core';
import type { Bucket } from './desk';
import { bucketOf, clocksOf, type DueSubject, dueSubjects } from './dueClocks';
import { unitsToAsk } from './askLines';
import type { Overview, RulesInForce, ShownRate, SummaryChoice } from './overview';

/** The figures of a report, as plain data. */
export function overviewOf(report: Report, rules: BookOf): Overview {
  const { asOf, book, register, summary } = report;
  const { rates, matrix } = summary.total;
  return {
    asOf,
    rules: { zh: bookWords(book, 'zh'), en: bookWords(book, 'en') },
    ruleBook: rulesInForce(rules),
    counts: {
      units: register.units.length,
      devices: register.devices.length,
      operators: register.operators.length,
      hazards: register.hazards.length,
    },
    inspections: countInspections(report),
    severities: countSeverities(report),
    rates: Object.fromEntries(
      Object.entries(rates).map(([name, rate]) => [name, shownRate(rate)]),
    ) as Overview['rates'],
    matrix,
    timeline: Object.fromEntries(
      dueSubjects.map((about) => [about, countBuckets(report, about)]),
    ) as Overview['timeline'],
    asks: unitsToAsk(report).length,
    protectedSheets: protectedSheets(report),
    departments: summary.departments
      .filter(hasSheet)
      .map((figures) =>
        choice(figures.department.name, { zh: figures.department.name, en: figures.department.english }, figures),
      ),
    townships: summary.townships.map((figures) =>
      choice(
        figures.township?.name ?? '',
        { zh: figures.township?.name ?? '未写明乡镇', en: figures.township?.english ?? 'township not stated' },
        figures,
      ),
    ),
  };
}

function rulesInForce(rules: BookOf): RulesInForce {
  const { book, origin, sheet, faults, remarks } = rules;
  return {
    id: book.id,
    version: book.version,
    changes: changeCount(book),
    origin,
    sheet,
    faults,
    remarks,
    sentences: rulesSentences(rules),
    text: origin === 'sheet' ? bookText(book) : null,
  };
}

function choice(
  name: string,
  label: SummaryChoice['label'],
  { units, devices, overdue }: Report['summary']['total'],
): SummaryChoice {
  return { name, label, units: units.length, devices: devices.length, overdue: overdue.length };
}

function shownRate(rate: Rate): ShownRate {
  return { ...rate, percent: percent(rate) };
}

function protectedSheets({ ledger }: Report): string[] {
  const names = ledger.sheets
    .filter(({ sheet, table }) => sheet.protected && table !== null)
    .map(({ sheet }) => sheet.name);
  return [...new Set(names)];
}

function countInspections({ deadlines }: Report): Record<ClockStatus, number> {
  const counts = { overdue: 0, applyNow: 0, dueSoon: 0, ok: 0, unknown: 0, notApplicable: 0 };
  for (const { inspection } of deadlines.devices) counts[inspection.status] += 1;
  return counts;
}

function countSeverities({ findings }: Report): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countBuckets(report: Report, about: DueSubject): Record<Bucket, number> {
  const counts = { overdue: 0, within30: 0, within60: 0, within90: 0, thisYear: 0, later: 0, unknown: 0 };
  for (const clock of clocksOf(report, about)) {
    const bucket = bucketOf(clock, report.asOf);
    if (bucket !== null) counts[bucket] += 1;
  }
  return counts;
}
