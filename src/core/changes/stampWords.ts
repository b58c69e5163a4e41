import { bookWords, changeWords } from '../rulebook/bookWords';
import type { Report } from '../report/report';
import type { Language } from '../text';

/** The day that the figures are about. */
export function asOfWords({ asOf }: Report, language: Language): string {
  return language === 'zh' ? `数据截至 ${asOf}` : `As of ${asOf}`;
}

export function versionWords({ book }: Report, language: Language): string {
  return (language === 'zh' ? '规则版本 ' : 'Rules ') + bookWords(book, language);
}

/** The line that every sheet with grades carries: the grading rules are proposals. */
export function proposalWords(report: Report, language: Language): string {
  const { book, asOf } = report;
  const version = book.version + changeWords(book, language);
  return language === 'zh'
    ? `分级标准为建议值（可修改），规则版本 ${version}，数据截至 ${asOf}`
    : `Grading rules are proposals (can be changed), rules ${version}, as of ${asOf}`;
}
