import type { Report } from '../report/report';
import type { Language } from '../text';

/** The day that the figures are about. */
export function asOfWords({ asOf }: Report, language: Language): string {
  return language === 'zh' ? `数据截至 ${asOf}` : `As of ${asOf}`;
}

export function versionWords({ book }: Report, language: Language): string {
  return language === 'zh' ? `规则版本 ${book.id} ${book.version}` : `Rules ${book.id} ${book.version}`;
}

/** The line that every sheet with grades carries: the grading rules are proposals. */
export function proposalWords(report: Report, language: Language): string {
  const { book, asOf } = report;
  return language === 'zh'
    ? `分级标准为建议值（可修改），规则版本 ${book.version}，数据截至 ${asOf}`
    : `Grading rules are proposals (can be changed), rules ${book.version}, as of ${asOf}`;
}
