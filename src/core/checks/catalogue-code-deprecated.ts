import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { catalogueBefore2014 } from '../regulation/sources/catalogue';
import type { Rule } from './rule';

export const catalogueCodeDeprecated: Rule = {
  id: 'catalogue-code-deprecated',
  looksAt: 'device',
  title: { zh: '使用了已取消的目录代码', en: 'Withdrawn catalogue code' },
  severity: 'info',
  source: catalogueBefore2014,
  messages: {
    deprecated: {
      zh: '“{code}”用的是2014年修订时已取消的目录代码，现按“{name}”处理；旧编号可以保留，换证时请核对品种。',
      en: '“{code}” uses a catalogue code that was withdrawn in 2014; it is treated as {name}. The old number may stay; check the variety when the certificate is renewed.',
    },
  },
  check({ type, typeNotes, entry }) {
    if (typeNotes.length === 0 || !typeNotes.includes('deprecatedCode')) return undefined;
    for (const field of [equipment.code, equipment.variety, equipment.category, equipment.kind]) {
      const code = valueOf(entry.read(field));
      if (code === null || !/\d/.test(code)) continue;
      return { at: entry.at(field), message: 'deprecated', data: { code, name: type?.name ?? '' } };
    }
    return undefined;
  },
};
