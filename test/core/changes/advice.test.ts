import { advice } from '../../../src/core/changes/advice';
import { Finding } from '../../../src/core/checks/finding';
import type { Problem } from '../../../src/core/checks/rule';
import { drillOverdue } from '../../../src/core/checks/drill-overdue';
import { rules } from '../../../src/core/checks/index';
import { siteCheckOverdue } from '../../../src/core/checks/site-check-overdue';
import { stoppedOverAYear } from '../../../src/core/checks/stopped-over-a-year';

const problem: Problem = { at: { sheet: '台账', row: 1, column: 1 }, message: 'overdue' };

describe('what to do about a finding', () => {
  test.each([
    ['is what its rule says, where the rule says it', siteCheckOverdue, problem, '安排现场检查'],
    ['is what its rule says, also where it is only worth knowing', stoppedOverAYear, problem, '重新启用前先检验'],
    ['is what its item of 3211 asks for', drillOverdue, problem, '应急专项预案'],
    [
      'is to ask, where the ledger does not say',
      siteCheckOverdue,
      { ...problem, verdict: 'unknown' as const },
      '补充资料',
    ],
  ])('%s', (_, rule, found, expected) => {
    expect(advice(new Finding(rule, found, null)).zh).toContain(expected);
  });

  test('is said in both languages for every rule', () => {
    for (const rule of rules) {
      const { zh, en } = advice(new Finding(rule, problem, null));
      expect([rule.id, zh, en]).toEqual([
        rule.id,
        expect.stringMatching(/[\u4e00-\u9fff]/),
        expect.stringMatching(/[a-z]/),
      ]);
    }
  });
});
