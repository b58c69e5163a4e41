import { addMonths } from '../dates/addMonths';
import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import { cyclesOf } from '../deadlines/cycleOf';
import { elevatorInspection } from '../deadlines/elevatorInspection';
import { current, runOf } from '../deadlines/run';
import { shiftDate } from '../deadlines/shiftDate';
import { equipment } from '../ledger/fields/equipment';
import type { Device } from '../register/register';
import { lawInspection } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import type { CheckContext, Rule } from './rule';

export const nextInspectionInconsistent: Rule = {
  id: 'next-inspection-inconsistent',
  looksAt: 'device',
  title: { zh: '下次检验日期与检验周期不符', en: 'Next inspection does not fit the cycle' },
  severity: 'warning',
  item: 'inspection',
  source: lawInspection,
  needs: [equipment.nextInspectionOn],
  messages: {
    later: {
      zh: '上次检验{last}，下次检验写为{next}，比按周期推算的{computed}晚；期限仍以写明的为准，请对照检验报告核实，以免漏检。',
      en: 'Inspected {last}, the next one is given as {next}, later than the {computed} of the cycle; the given date stands: check it against the report.',
    },
    earlier: {
      zh: '上次检验{last}，下次检验写为{next}，比按周期推算的{computed}早；检验机构可以缩短周期，请对照检验报告核实。',
      en: 'Inspected {last}, the next one is given as {next}, earlier than the {computed} of the cycle; the inspection body may shorten it: check the report.',
    },
  },
  check(device, context) {
    const { entry, type } = device;
    if (type === null) return undefined;
    const next = entry.read(equipment.nextInspectionOn);
    if (next.kind !== 'value') return undefined;
    const last = entry.read(equipment.lastInspectedOn);
    if (last.kind !== 'value' || next.value.to < last.value.from) return undefined;
    if (monthsBetween(last.value, next.value) === usualMonths(device, last.value, context)) return undefined;
    const computed = computedNext(device, last.value, next.value, context);
    if (computed === null) return undefined;
    const message = compare(next.value, computed, context);
    if (message === undefined) return undefined;
    const data = { last: formatDate(last.value), next: formatDate(next.value), computed: formatDate(computed) };
    return {
      at: entry.at(equipment.nextInspectionOn),
      message,
      data,
      severity: message === 'later' ? 'warning' : 'info',
    };
  },
};

/** The cycle in months; null for elevators, and where it hangs on something that the row does not say. */
function usualMonths(device: Device, last: LedgerDate, { book, asOf }: CheckContext): number | null {
  const code = device.type!.code;
  // For cylinders so much is unknown that a shortest cycle is assumed; vessels and pipes go by their safety grade.
  if (code.startsWith('3') || code.startsWith('23')) return null;
  const needsGrade = code.startsWith('2') || code.startsWith('8');
  if (needsGrade && device.entry.read(equipment.safetyGrade).kind !== 'value') return null;
  const cycles = cyclesOf(device, runOf(book, asOf));
  return cycles === null || cycles === 'blocked' ? null : current(cycles.next, last.to).value;
}

function computedNext(device: Device, last: LedgerDate, next: LedgerDate, context: CheckContext): LedgerDate | null {
  if (device.type!.code.startsWith('3')) return elevatorNext(device, last, next, context);
  const months = usualMonths(device, last, context);
  return months === null ? null : shiftDate(last, months);
}

/** Without the day of the supervised inspection the schedule is a guess: then only more than its longest gap counts. */
function elevatorNext({ entry }: Device, last: LedgerDate, next: LedgerDate, context: CheckContext): LedgerDate | null {
  const run = runOf(context.book, context.asOf);
  const table = context.book.elevatorInspections;
  const then = current(table, last.to).value;
  // In the year of transition the report may have gone by the new rule already.
  const isTransition = then?.isTransition === true;
  if (!isTransition && entry.read(equipment.supervisedOn).kind === 'value') return elevatorInspection(entry, run).due;
  const { years = [], earlyMonths = 0 } = (isTransition ? current(table, context.asOf).value : then) ?? {};
  let longest = 1;
  for (let i = 1; i < years.length; i++) longest = Math.max(longest, years[i]! - years[i - 1]!);
  const isLater = monthsBetween(last, next) > longest * 12 + earlyMonths;
  return isLater ? shiftDate(last, longest * 12) : null;
}

function monthsBetween(earlier: LedgerDate, later: LedgerDate): number {
  return monthNumber(later.from) - monthNumber(earlier.from);
}

/** 'YYYY-MM…' by its characters, because every device with both dates asks; zeros cancel out in the difference. */
function monthNumber(day: string): number {
  const year = day.charCodeAt(0) * 1000 + day.charCodeAt(1) * 100 + day.charCodeAt(2) * 10 + day.charCodeAt(3);
  return year * 12 + day.charCodeAt(5) * 10 + day.charCodeAt(6);
}

function compare(next: LedgerDate, computed: LedgerDate, { book, asOf }: CheckContext): string | undefined {
  const months = valueOn(book.plausibleDates, asOf)?.inspectionToleranceMonths;
  if (months === undefined) return undefined;
  if (next.from > addMonths(computed.to, months)) return 'later';
  return next.to < addMonths(computed.from, -months) ? 'earlier' : undefined;
}
