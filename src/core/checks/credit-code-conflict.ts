import { unit as fields } from '../ledger/fields/unit';
import { ask, contradictions } from '../register/ask';
import type { Unit } from '../register/register';
import { creditCodeStandard } from '../regulation/sources/checks';
import { cellName } from './cellName';
import type { Problem, Rule } from './rule';
import { unitCell } from './unitCell';

export const creditCodeConflict: Rule = {
  id: 'credit-code-conflict',
  looksAt: 'workbook',
  title: { zh: '一个单位名称有两个代码', en: 'One name, two credit codes' },
  severity: 'error',
  source: creditCodeStandard,
  needs: [fields.uscc],
  messages: {
    conflict: {
      zh: '“{unit}”这里的代码是{code}，在{place}却是{other}；一个单位只有一个代码，请对照营业执照核实是写错了，还是两个同名单位。',
      en: 'Here {unit} has the code {code}, at {place} it has {other}; a unit has one code only: verify from the licence whether one is wrong or there are two units of that name.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    const byName = new Map<string, Unit>();
    for (const unit of register.units) {
      within(unit, problems);
      if (unit.uscc === null) continue;
      const name = /\s/.test(unit.name) ? unit.name.replace(/\s+/g, '') : unit.name;
      const first = byName.get(name);
      if (first === undefined) byName.set(name, unit);
      else if (first.uscc !== unit.uscc) problems.push(between(first, unit));
    }
    return problems;
  },
};

/** Rows that were joined by their name although they give different codes. */
function within(unit: Unit, problems: Problem[]): void {
  if (unit.entries.length < 2) return;
  const [first, ...others] = contradictions(unit, fields.uscc);
  for (const other of others) {
    if (first?.reading.kind !== 'value' || other.reading.kind !== 'value') continue;
    problems.push({
      at: other.origin ?? unitCell(unit),
      message: 'conflict',
      data: {
        unit: unit.name,
        code: other.reading.value,
        place: cellName(first.origin ?? unitCell(unit)),
        other: first.reading.value,
      },
      unit,
    });
  }
}

function between(first: Unit, second: Unit): Problem {
  const place = cellName(ask(first, fields.uscc).origin ?? unitCell(first));
  return {
    at: ask(second, fields.uscc).origin ?? unitCell(second),
    message: 'conflict',
    data: { unit: second.name, code: second.uscc ?? '', place, other: first.uscc ?? '' },
    unit: second,
  };
}
