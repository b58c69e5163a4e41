import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import { seedTownshipDuties } from '../regulation/sources/checks';
import { namedUnit } from './namedUnit';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const townshipUnknown: Rule = {
  id: 'township-unknown',
  looksAt: 'unit',
  title: { zh: '看不出所在乡镇(街道)', en: 'Township unknown' },
  severity: 'warning',
  source: seedTownshipDuties,
  messages: {
    unmatched: {
      zh: '“{unit}”所在乡镇写的是“{text}”，不在本市乡镇（街道）名单里；请核实后改成规范名称，否则汇总时归不到属地。',
      en: '{unit} is said to be in {text}, which is none of the city’s townships; use the official name, or the summaries cannot count it.',
    },
    missing: {
      zh: '看不出“{unit}”在哪个乡镇（街道），汇总时归不到属地，请补填。',
      en: 'The ledger does not tell in which township {unit} is, so the summaries cannot count it; fill it in.',
    },
  },
  check(unit) {
    if (unit.township !== null) return undefined;
    const { reading, origin } = ask(unit, fields.township);
    const at = origin ?? unitCell(unit);
    if (reading.kind !== 'value') {
      return { at, message: 'missing', data: { unit: namedUnit(unit) }, verdict: 'unknown', severity: 'info' };
    }
    return { at, message: 'unmatched', data: { unit: namedUnit(unit), text: reading.value }, verdict: 'unknown' };
  },
};
