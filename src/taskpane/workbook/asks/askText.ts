import type { Language } from '../../../core';
import type { AskLine } from '../../../desk/desk';

/** One unit's questions as a text to send. */
export function askText({ unit, township, questions }: AskLine, language: Language): string {
  const place = township === null ? '' : language === 'zh' ? `（${township}）` : ` (${township})`;
  const head =
    language === 'zh' ? '：请补充以下特种设备资料' : ': please supply the following on your special equipment';
  const lines = questions.map((question, place) => `${String(place + 1)}. ${question[language]}`);
  return [`${unit}${place}${head}`, ...lines].join('\n');
}

export function asksText(lines: readonly AskLine[], language: Language): string {
  return lines.map((line) => askText(line, language)).join('\n\n');
}
