import type { Language, Severity } from '../../core';
import type { PaneView } from '../analysis/paneView';

/** Says how many findings the page was not given; null when it has all of the filter's. */
export function cutWords(view: PaneView, filter: Severity | 'all', language: Language): string | null {
  const severities: readonly Severity[] = filter === 'all' ? ['error', 'warning', 'info'] : [filter];
  const all = severities.reduce((sum, severity) => sum + view.severities[severity], 0);
  const given = view.findings.filter(({ severity }) => severities.includes(severity)).length;
  if (given === all) return null;
  const left = String(all - given);
  return language === 'zh'
    ? `另有${left}项未在本页列出，请看标注副本中的“问题清单”。`
    : `${left} more are not listed on this page; see the list of findings in the marked copy.`;
}
