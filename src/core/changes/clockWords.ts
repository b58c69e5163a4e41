import type { Clock, ClockStatus } from '../deadlines/clock';
import type { Language } from '../text';

/** The words for each state of one kind of deadline; {days} are the days it is overdue. */
interface Words {
  readonly overdue: string;
  readonly applyNow: string;
  readonly dueSoon: string;
  readonly ok: string;
  readonly unknown: string;
  readonly notApplicable: string;
}

const zh = { unknown: '缺资料', notApplicable: '不适用', dueSoon: '即将到期' };
const en = { unknown: 'no data', notApplicable: 'n/a', dueSoon: 'due soon' };

const words: Readonly<Record<'inspection' | 'certificate' | 'hazard', Readonly<Record<Language, Words>>>> = {
  inspection: {
    zh: { ...zh, overdue: '已超期{days}天', applyNow: '应立即报检', ok: '正常' },
    en: { ...en, overdue: 'overdue by {days} days', applyNow: 'apply now', ok: 'in order' },
  },
  certificate: {
    zh: { ...zh, overdue: '已过期{days}天', applyNow: '应立即复审', ok: '有效' },
    en: { ...en, overdue: 'expired {days} days ago', applyNow: 'renew now', ok: 'valid' },
  },
  hazard: {
    zh: { ...zh, overdue: '已逾期{days}天', applyNow: '应立即整改', ok: '整改中', notApplicable: '无需整改' },
    en: {
      ...en,
      overdue: 'overdue by {days} days',
      applyNow: 'rectify now',
      ok: 'in progress',
      notApplicable: 'none due',
    },
  },
};

/** The words for every state; {days} stands for the days that it is overdue. */
export function stateWords(about: keyof typeof words, language: Language): Readonly<Record<ClockStatus, string>> {
  return words[about][language];
}

/** The state of a deadline in words, as of the day of the run. */
export function clockWords(clock: Clock, about: keyof typeof words, language: Language): string {
  return words[about][language][clock.status].replace('{days}', String(Math.abs(clock.daysLeft ?? 0)));
}

/** The words of the states that never name a number, for formulas that look for them. */
export function unknownWord(language: Language): string {
  return (language === 'zh' ? zh : en).unknown;
}
