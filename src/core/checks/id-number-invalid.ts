import { checkIdCard } from '../codes/idCard';
import { maskIdNo } from '../codes/maskIdNo';
import { person } from '../ledger/fields/person';
import { idNumberStandard } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const idNumberInvalid: Rule = {
  id: 'id-number-invalid',
  looksAt: 'operator',
  title: { zh: '身份证号有误', en: 'Id number is wrong' },
  severity: 'error',
  source: idNumberStandard,
  needs: [person.idNo],
  messages: {
    invalid: {
      zh: '身份证号{number}有误：{why}。请对照身份证更正（作业人员证的证件编号就是身份证号）。',
      en: 'The id number {number} is wrong: {why}. Correct it from the card (it is also the number of the certificate).',
    },
  },
  check({ entry }) {
    const reading = entry.read(person.idNo);
    if (reading.kind !== 'value') return undefined;
    const checked = checkIdCard(reading.value);
    if (checked.ok) return undefined;
    const data = { number: maskIdNo(reading.value), why: checked.why };
    return { at: entry.at(person.idNo), message: 'invalid', data };
  },
};
