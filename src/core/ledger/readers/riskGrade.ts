import { type Reading, value } from '../reading';
import { readNumeral } from './numeral';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

/** A risk grade as a ledger states it, whole or in part. */
export interface StatedGrade {
  readonly class: 'A' | 'B' | 'C' | null;
  readonly level: 1 | 2 | 3 | 4 | null;
}

const classFirst = /^([A-C])(类)?(?:[-/,、+]?([1-4一二三四]|I{1,3}|IV)(级)?)?(?:风险|单位)?$/;
const levelFirst = /^([1-4一二三四]|I{1,3}|IV)级?(?:[-/,、+]?([A-C])类)?(?:风险|单位)?$/;

/**
 * A2, A类2级, 二级, Ⅱ. Words of other scales (红橙黄蓝, 较大, 低) are malformed and 'A级' is ambiguous:
 * which of the twelve grades they mean may not be guessed.
 */
export const readRiskGrade = textReader<StatedGrade>((text) => {
  const token = readToken(text);
  if (token !== null && token.kind !== 'permanent' && token.kind !== 'state') return token;
  const seen = plain(text);
  const byClass = classFirst.exec(seen);
  if (byClass) return stated(byClass[1], byClass[3]);
  const byLevel = levelFirst.exec(seen);
  if (byLevel) return stated(byLevel[2], byLevel[1]);
  const why = /^[A-D]级$/.test(seen) ? 'ambiguous' : 'malformed';
  return { kind: 'unreadable', text: text.trim(), why };
});

function stated(letter: string | undefined, level: string | undefined): Reading<StatedGrade> {
  const number = level === undefined ? null : (readNumeral(level) ?? Number(level));
  return value({ class: (letter ?? null) as StatedGrade['class'], level: number as StatedGrade['level'] });
}
