import { itemNames } from '../requirements/itemNames';
import { type Check3211, requirementItems, type Verdict } from '../requirements/requirement';
import { verdictNames } from './verdictNames';
import type { Language } from '../text';

/**
 * 全部符合, or the items that are not met and those without data: 不符合2项：使用登记证、定期检验；缺资料1项：应急专项预案.
 * The numbers tell that there is more where a cell shows only the beginning.
 */
export function check3211Words(checks: Check3211, language: Language): string {
  const parts = (['fail', 'unknown'] as const).flatMap((verdict) => part(checks, verdict, language));
  if (parts.length === 0) return language === 'zh' ? '全部符合' : 'all met';
  return parts.join(language === 'zh' ? '；' : '; ');
}

function part(checks: Check3211, verdict: Verdict, language: Language): string[] {
  const items = requirementItems.filter((item) => checks[item].verdict === verdict);
  if (items.length === 0) return [];
  const names = items.map((item) => itemNames[item][language]);
  const count = String(items.length);
  const zh = language === 'zh';
  return [`${verdictNames[verdict][language]}${zh ? `${count}项：` : ` (${count}): `}${names.join(zh ? '、' : ', ')}`];
}
