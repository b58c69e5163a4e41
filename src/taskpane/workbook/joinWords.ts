import type { Language } from '../../core';

/** '汇总（3）', 'Sheets (3)'. */
export function withCount(words: string, count: number, language: Language): string {
  return language === 'zh' ? `${words}（${String(count)}）` : `${words} (${String(count)})`;
}

/** '撤回：体检', 'Takes back: check'. */
export function withColon(words: string, what: string, language: Language): string {
  return `${words}${language === 'zh' ? '：' : ': '}${what}`;
}
