import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import { fillingRule } from '../regulation/sources/checks';
import { namedUnit } from './namedUnit';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const creditCodeMissing: Rule = {
  id: 'credit-code-missing',
  looksAt: 'unit',
  title: { zh: '缺少统一社会信用代码', en: 'Credit code missing' },
  severity: 'info',
  source: fillingRule,
  needs: [fields.uscc],
  messages: {
    missing: {
      zh: '“{unit}”没有统一社会信用代码，同名单位可能被混在一起；请对照营业执照补填（个体工商户也有）。',
      en: '{unit} has no credit code, so units of the same name may be mixed up; fill it in from the licence (sole traders have one too).',
    },
  },
  check(unit) {
    if (unit.uscc !== null) return undefined;
    const { reading, origin } = ask(unit, fields.uscc);
    // A column that the ledger does not keep is not missed here; what is written there another rule judges.
    if (reading.kind === 'absent' || reading.kind === 'value' || reading.kind === 'unreadable') return undefined;
    return { at: origin ?? unitCell(unit), message: 'missing', data: { unit: namedUnit(unit) }, verdict: 'unknown' };
  },
};
