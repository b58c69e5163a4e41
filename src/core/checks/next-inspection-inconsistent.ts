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
    const computed = computedNext(device, last.value, context);
    // Almost always the same month; only the others need arithmetic.
    if (computed === null || computed.from.slice(0, 7) === next.value.from.slice(0, 7)) return undefined;
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

/**
 * Null where the cycle hangs on something that the row does not say: for vessels and pipes the safety grade;
 * for cylinders so much that a shortest cycle is assumed.
 */
function computedNext(device: Device, last: LedgerDate, { book, asOf }: CheckContext): LedgerDate | null {
  const code = device.type!.code;
  const run = runOf(book, asOf);
  if (code.startsWith('3')) return elevatorInspection(device.entry, run).due;
  if (code.startsWith('23')) return null;
  const needsGrade = code.startsWith('2') || code.startsWith('8');
  if (needsGrade && device.entry.read(equipment.safetyGrade).kind !== 'value') return null;
  const cycles = cyclesOf(device, run);
  if (cycles === null || cycles === 'blocked') return null;
  const { value } = current(cycles.next, last.to);
  return value === null ? null : shiftDate(last, value);
}

function compare(next: LedgerDate, computed: LedgerDate, { book, asOf }: CheckContext): string | undefined {
  const months = valueOn(book.plausibleDates, asOf)?.inspectionToleranceMonths;
  if (months === undefined) return undefined;
  if (next.from > addMonths(computed.to, months)) return 'later';
  return next.to < addMonths(computed.from, -months) ? 'earlier' : undefined;
}
