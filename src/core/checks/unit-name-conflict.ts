import type { Origin } from '../ledger/entry';
import { unit as fields } from '../ledger/fields/unit';
import { comparableName } from '../register/unitName';
import type { Unit } from '../register/register';
import { creditCodeStandard } from '../regulation/sources/checks';
import type { Problem, Rule } from './rule';
import { unitCell } from './unitCell';

export const unitNameConflict: Rule = {
  id: 'unit-name-conflict',
  looksAt: 'unit',
  title: { zh: '一个代码有两个单位名称', en: 'One credit code, two names' },
  severity: 'warning',
  source: creditCodeStandard,
  needs: [fields.uscc],
  messages: {
    conflict: {
      zh: '同一个代码{code}，这里写“{name}”，别处写“{other}”；请核实是改过名、用了简称，还是代码填错，并统一名称。',
      en: 'The code {code} belongs to “{name}” here and to “{other}” elsewhere; verify whether the unit was renamed, shortened, or the code is wrong, and use one name.',
    },
  },
  check(unit) {
    if (unit.uscc === null || unit.otherNames.length === 0) return undefined;
    const { core } = comparableName(unit.name);
    const problems: Problem[] = [];
    for (const name of unit.otherNames) {
      // Blanks, 有限责任公司 and a leading place are spellings, not other names.
      if (comparableName(name).core === core) continue;
      const data = { code: unit.uscc, name, other: unit.name };
      problems.push({ at: cellOf(unit, name), message: 'conflict', data });
    }
    return problems;
  },
};

function cellOf(unit: Unit, name: string): Origin {
  for (const entry of unit.entries) {
    const reading = entry.read(fields.name);
    if (reading.kind === 'value' && reading.value === name) return entry.at(fields.name);
  }
  return unitCell(unit);
}
