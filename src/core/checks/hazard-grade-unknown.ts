import { hazard } from '../ledger/fields/hazard';
import { seedHazards } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const hazardGradeUnknown: Rule = {
  id: 'hazard-grade-unknown',
  looksAt: 'hazard',
  title: { zh: '看不出隐患等级', en: 'Grade of a hazard unknown' },
  severity: 'info',
  source: seedHazards,
  messages: {
    unreadable: {
      zh: '隐患等级写的是“{text}”，对不上一般、严重、重大；请核实后改写，严重和重大的应当立即停用设备。',
      en: 'The grade says {text}, which is none of general, serious, major; rewrite it: with the two latter the device must stop at once.',
    },
    missing: {
      zh: '没有写隐患等级，无法判断是否应当停用、挂牌督办；请按一般、严重、重大填写。',
      en: 'No grade is given, so it cannot be told whether the device must stop; enter general, serious or major.',
    },
  },
  check({ grade, entry }) {
    if (grade !== null) return undefined;
    const reading = entry.read(hazard.grade);
    const at = entry.at(hazard.grade);
    if (reading.kind !== 'unreadable') return { at, message: 'missing', verdict: 'unknown' };
    return { at, message: 'unreadable', data: { text: reading.text }, verdict: 'unknown', severity: 'warning' };
  },
};
