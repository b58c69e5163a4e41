import type { Dated, Source } from '../regulation/inForce';
import type { Ground } from './dueClock';

/** What a computed date counts from. */
export type Base = 'last' | 'lastCheck' | 'first' | 'weakFirst' | 'issued';

const grounds: Readonly<Record<Base, WeakMap<Dated<number>, Ground>>> = {
  last: new WeakMap(),
  lastCheck: new WeakMap(),
  first: new WeakMap(),
  weakFirst: new WeakMap(),
  issued: new WeakMap(),
};

const sentences: Readonly<Record<Base, (months: string, rule: string) => { zh: string; en: string }>> = {
  last: (months, rule) => ({
    zh: `最近检验日期{base}，周期${months}个月，推算下次检验日期为{due}（${rule}）`,
    en: `Last inspected {base}, cycle ${months} months: next inspection {due} (${rule})`,
  }),
  lastCheck: (months, rule) => ({
    zh: `最近年度检查日期{base}，每${months}个月至少一次，下次年度检查应在{due}前完成（${rule}）`,
    en: `Last annual check {base}, one every ${months} months: next by {due} (${rule})`,
  }),
  first: (months, rule) => ({
    zh: `投用（监督检验）日期{base}，首次检验期限${months}个月，推算检验日期为{due}（${rule}）`,
    en: `In use since {base}, first inspection within ${months} months: {due} (${rule})`,
  }),
  weakFirst: (months, rule) => ({
    zh: `缺投用日期，以登记或制造日期{base}代替，首次检验期限${months}个月，推算检验日期为{due}（${rule}）`,
    en: `No date of being put into use; counted from registration or manufacture {base}, ${months} months: {due} (${rule})`,
  }),
  issued: (months, rule) => ({
    zh: `台账没有有效期，按发证日期{base}加${months}个月减一天推算，有效期至{due}（${rule}）`,
    en: `No end is given; issued {base}, valid ${months} months less a day: until {due} (${rule})`,
  }),
};

/** The shared ground of all dates computed by one cycle from one kind of base. */
export function cycleGround(cycle: Dated<number>, base: Base): Ground {
  const before = grounds[base].get(cycle);
  if (before !== undefined) return before;
  const ground: Ground = {
    basis: 'computed',
    confidence: base === 'weakFirst' ? 'low' : 'high',
    words: sentences[base](String(cycle.value), citation(cycle.source)),
    source: cycle.source,
  };
  grounds[base].set(cycle, ground);
  return ground;
}

/** Document and article as a sentence cites them. */
export function citation(source: Source): string {
  return `${source.document} ${source.article}`;
}
