import { checkCreditCode } from '../codes/creditCode';
import { unit } from '../ledger/fields/unit';
import { creditCodeStandard } from '../regulation/sources/checks';
import { eachText } from './eachText';
import type { Problem, Rule } from './rule';

export const creditCodeInvalid: Rule = {
  id: 'credit-code-invalid',
  looksAt: 'workbook',
  title: { zh: '统一社会信用代码有误', en: 'Credit code is wrong' },
  severity: 'error',
  source: creditCodeStandard,
  needs: [unit.uscc],
  messages: {
    invalid: {
      zh: '“{code}”不是正确的统一社会信用代码：{why}。请对照营业执照更正。',
      en: '“{code}” is no valid credit code: {why}. Correct it from the business licence.',
    },
  },
  check({ ledger }) {
    const problems: Problem[] = [];
    eachText(ledger, unit.uscc, (code, table, index) => {
      const checked = checkCreditCode(code);
      if (checked.ok) return;
      problems.push({ at: table.originOf(unit.uscc, index), message: 'invalid', data: { code, why: checked.why } });
    });
    return problems;
  },
};
