import { hazard as hazardFields } from '../ledger/fields/hazard';
import type { Hazard } from '../register/register';
import { hazardDeadlineProposal } from '../regulation/sources/deadlines';
import type { Text } from '../text';
import type { Clock } from './clock';
import { DueClock, EntryCell, type Ground } from './dueClock';
import { citation } from './ground';
import { current, type Run } from './run';
import { shiftDays } from './shiftDate';
import { SilentClock } from './silentClock';
import { unknownClock } from './silence';

const printed: Ground = {
  basis: 'printed',
  confidence: 'high',
  words: { zh: '台账载明整改期限为{due}', en: 'The ledger states {due} as the deadline' },
  source: null,
};

const closed: Text = { zh: '隐患已整改', en: 'The hazard has been put right' };
const missing: Text = {
  zh: '台账没有整改期限，也没有发现日期，无法判断整改是否逾期',
  en: 'Neither a deadline nor the day of finding is given, so whether it is overdue is not known',
};
const stateUnknown: Text = {
  zh: '整改期限已过，台账没有说明是否整改完成，请核实',
  en: 'The deadline has passed and the ledger does not say whether the hazard was put right',
};

/** By when a hazard is to be put right: the stated deadline, else so many days from its finding by its grade. */
export function rectificationClock(hazard: Hazard, run: Run): Clock {
  const { entry } = hazard;
  if (hazard.closed === 'closed') {
    return new SilentClock('rectification', 'notApplicable', closed, null, new EntryCell(entry, hazardFields.status));
  }
  const clock = openHazard(hazard, run);
  if (hazard.closed === 'open' || clock.status !== 'overdue') return clock;
  return unknownClock('rectification', stateUnknown, entry, hazardFields.status, clock.source, clock.due);
}

function openHazard(hazard: Hazard, run: Run): Clock {
  const { entry } = hazard;
  const deadline = entry.read(hazardFields.deadline);
  if (deadline.kind === 'value') {
    const cell = new EntryCell(entry, hazardFields.deadline);
    return new DueClock('rectification', run.rectifications.of(deadline.value), printed, cell, null);
  }
  const found = entry.read(hazardFields.foundOn);
  const days = current(run.book.hazardDeadlines, run.asOf).value;
  if (deadline.kind === 'unreadable' || found.kind !== 'value' || days === null) {
    return unknownClock('rectification', missing, entry, hazardFields.deadline, hazardDeadlineProposal);
  }
  const given = days[hazard.grade ?? 'general'];
  const due = run.rectifications.of(shiftDays(found.value, given));
  const cell = new EntryCell(entry, hazardFields.foundOn);
  return new DueClock('rectification', due, daysGround(given, hazard.grade !== null), cell, found.value);
}

function daysGround(days: number, isGraded: boolean): Ground {
  const rule = citation(hazardDeadlineProposal);
  const note = isGraded ? '' : '（隐患等级未填，按一般隐患）';
  return {
    basis: 'computed',
    confidence: isGraded ? 'high' : 'low',
    words: {
      zh: `发现日期{base}，未写整改期限，按${String(days)}日计算为{due}${note}（${rule}）`,
      en: `Found {base}, no deadline stated, ${String(days)} days: {due}${isGraded ? '' : ' (no grade given, taken as general)'} (${rule})`,
    },
    source: hazardDeadlineProposal,
  };
}
