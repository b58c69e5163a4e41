import type { HazardGrade } from '../field';
import { value } from '../reading';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

const words: Readonly<Record<HazardGrade, string>> = {
  general: '一般 轻微 低 一般事故 较小',
  serious: '严重 较大 严重事故 较严重',
  major: '重大 特大 特别重大 重大事故 重大及以上',
};

const grades = new Map<string, HazardGrade>();
for (const [grade, list] of Object.entries(words)) {
  for (const word of list.split(' ')) grades.set(word, grade as HazardGrade);
}

const decoration = /(?:安全)?(?:隐患|问题|缺陷|级别|等级|级)+$/;

/** 一般, 严重 or 重大. Numbered and coloured scales differ from form to form and are not guessed. */
export const readHazardGrade = textReader<HazardGrade>((text) => {
  const token = readToken(text);
  if (token !== null) return token;
  const seen = plain(text);
  const grade = grades.get(seen) ?? grades.get(seen.replace(decoration, ''));
  if (grade !== undefined) return value(grade);
  const why = /^[1-5一二三四ABCDIV高中红橙黄蓝]+[级类]?$/.test(seen) ? 'ambiguous' : 'malformed';
  return { kind: 'unreadable', text: text.trim(), why };
});
