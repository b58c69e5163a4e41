import type { Certainty, Source } from '../regulation/inForce';
import type { Language, Text } from '../text';

export const certaintyNames: Readonly<Record<Certainty, Text>> = {
  verified: { zh: '已核对', en: 'verified' },
  knowledge: { zh: '待复核', en: 'to be verified' },
  recheck: { zh: '待复核', en: 'to be verified' },
  proposal: { zh: '建议值', en: 'proposal' },
};

/** Document, article and how sure we are of it. */
export function sourceWords({ document, article, certainty }: Source, language: Language): string {
  const name = certaintyNames[certainty][language];
  return language === 'zh' ? `${document} ${article}（${name}）` : `${document} ${article} (${name})`;
}
