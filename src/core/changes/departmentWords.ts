import type { Supervision } from '../departments/supervision';
import type { Language } from '../text';

/** The supervising department; where two are possible both, to be decided by somebody. */
export function departmentWords({ primary, others, ambiguous }: Supervision, language: Language): string {
  const zh = language === 'zh';
  const name = zh ? primary.name : primary.english;
  const other = others[0];
  if (!ambiguous || other === undefined) return name;
  return zh ? `${name}或${other.name}（待确认）` : `${name} or ${other.english} (to be decided)`;
}
