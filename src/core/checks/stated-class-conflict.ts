import { unit as fields } from '../ledger/fields/unit';
import type { StatedGrade } from '../ledger/readers/riskGrade';
import { contradictions } from '../register/ask';
import type { Statement } from '../register/register';
import { seedClasses } from '../regulation/sources/checks';
import { cellName } from './cellName';
import type { Problem, Rule } from './rule';
import { unitCell } from './unitCell';

export const statedClassConflict: Rule = {
  id: 'stated-class-conflict',
  looksAt: 'unit',
  title: { zh: '同一单位写了不同的等级', en: 'Different grades stated for one unit' },
  severity: 'warning',
  source: seedClasses,
  needs: [fields.riskLevel, fields.riskClass],
  messages: {
    conflict: {
      zh: '“{unit}”这里写{stated}，在{place}写{other}；一个单位只有一个风险等级，请核实后统一。',
      en: '{unit} has {stated} here and {other} at {place}; a unit has one grade: verify it and use one.',
    },
  },
  check(unit) {
    if (unit.entries.length < 2) return undefined;
    const problems: Problem[] = [];
    for (const field of [fields.riskLevel, fields.riskClass]) {
      const [first, ...others] = contradictions(unit, field);
      for (const other of others) {
        const data = {
          unit: unit.name,
          stated: nameOf(other),
          other: nameOf(first!),
          place: cellName(first!.origin ?? unitCell(unit)),
        };
        problems.push({ at: other.origin ?? unitCell(unit), message: 'conflict', data });
      }
    }
    return problems;
  },
};

function nameOf({ reading }: Statement<StatedGrade>): string {
  if (reading.kind !== 'value') return '';
  const { class: letter, level } = reading.value;
  if (letter === null) return `${String(level ?? '')}级`;
  return level === null ? `${letter}类` : `${letter}${String(level)}`;
}
