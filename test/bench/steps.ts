import { day, defaultRuleBook } from '../../src/core';
import { check } from '../../src/core/checks/check';
import { rules } from '../../src/core/checks/index';
import { computeDeadlines } from '../../src/core/deadlines/deadlines';
import { superviseUnits } from '../../src/core/departments/superviseUnits';
import { gradeUnits } from '../../src/core/grading/gradeUnits';
import { readLedger } from '../../src/core/ledger/readLedger';
import { buildRegister } from '../../src/core/register/buildRegister';
import { checkRequirements } from '../../src/core/requirements/checkRequirements';
import { summarise } from '../../src/core/summary/summarise';
import { bigRows, bigSnapshot } from './bigLedger';
import { line } from './measure';

/** Where the core's time goes: the best of several runs of each step of `analyse`, one after another. */
const book = defaultRuleBook;
const asOf = day('2026-11-23');
const values = bigRows(100_000);
const text = JSON.stringify(values);
const best = new Map<string, number>();

function timed<T>(step: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  best.set(step, Math.min(best.get(step) ?? Infinity, performance.now() - start));
  return result;
}

for (let run = 0; run < 7; run++) {
  globalThis.gc?.();
  timed('JSON.parse of the same cells', () => JSON.parse(text) as unknown);
  globalThis.gc?.();
  timed('all steps', () => {
    const ledger = timed('readLedger', () => readLedger(bigSnapshot(values)));
    const register = timed('buildRegister', () => buildRegister(ledger));
    const supervision = timed('superviseUnits', () => superviseUnits(register, book));
    const deadlines = timed('computeDeadlines', () => computeDeadlines(register, book, asOf));
    const requirements = timed('checkRequirements', () => checkRequirements(register, deadlines, book, asOf));
    const grades = timed('gradeUnits', () => gradeUnits({ register, deadlines, requirements, book, asOf }));
    const context = { asOf, book, ledger, register, supervision, deadlines, requirements, grades };
    const findings = timed('check', () => check(rules, context));
    timed('summarise', () => summarise({ ...context, findings }));
  });
}
const parse = best.get('JSON.parse of the same cells')!;
for (const [step, time] of best) line(step, `${time.toFixed(0)} ms`, (time / parse).toFixed(2));
