import type { Day } from '../dates/day';
import { dayDate, type LedgerDate } from '../dates/ledgerDate';
import type { Statement } from '../register/register';
import { siteCheckProposal } from '../regulation/sources/deadlines';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import type { Clock } from './clock';
import { DueClock, type Ground } from './dueClock';
import { citation } from './ground';
import { runOf } from './run';
import { shiftDate } from './shiftDate';
import { SilentClock } from './silentClock';

const missing: Text = {
  zh: '台账没有最近现场检查日期，无法判断检查是否到期，请核对检查记录',
  en: 'No date of the last on-site check is given; look into the records of checks',
};

/** Next on-site check of a unit: the interval of its grade after the last one; today when it was never checked. */
export function siteCheckClock(
  lastCheck: Statement<LedgerDate>,
  intervalMonths: number,
  asOf: Day,
  book: RuleBook,
): Clock {
  const { siteChecks } = runOf(book, asOf);
  const { reading } = lastCheck;
  if (reading.kind === 'none') {
    return new DueClock('siteCheck', siteChecks.of(dayDate(asOf)), neverChecked, lastCheck, null);
  }
  if (reading.kind !== 'value') return new SilentClock('siteCheck', 'unknown', missing, siteCheckProposal, lastCheck);
  const due = siteChecks.of(shiftDate(reading.value, intervalMonths));
  return new DueClock('siteCheck', due, intervalGround(intervalMonths), lastCheck, reading.value);
}

const neverChecked: Ground = {
  basis: 'computed',
  confidence: 'high',
  words: {
    zh: `台账写明从未检查，应即安排现场检查（${citation(siteCheckProposal)}）`,
    en: `The ledger says that it was never checked: a check is due now (${citation(siteCheckProposal)})`,
  },
  source: siteCheckProposal,
};

const grounds = new Map<number, Ground>();

function intervalGround(months: number): Ground {
  let ground = grounds.get(months);
  if (ground === undefined) {
    ground = {
      ...neverChecked,
      words: {
        zh: `最近现场检查日期{base}，按类别等级每${String(months)}个月检查一次，下次检查日期为{due}（${citation(siteCheckProposal)}）`,
        en: `Last on-site check {base}, one every ${String(months)} months by its grade: next {due} (${citation(siteCheckProposal)})`,
      },
    };
    grounds.set(months, ground);
  }
  return ground;
}
