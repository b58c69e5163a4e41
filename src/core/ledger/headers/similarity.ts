/** Characters that turn a title into another one; a slip of the pen does not touch them. */
const telling = /[上下前后内外正副不非未是否初末次]/;

/**
 * 1 for equal texts, less the more characters must be changed, added or dropped to turn one into the other;
 * 0 when what differs changes the meaning (上次 for 下次).
 */
export function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.abs(one.length - other.length) > 1) return one === other ? 1 : 0;
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const differs = one.slice(start, one.length - end) + other.slice(start, other.length - end);
  if (telling.test(differs)) return 0;
  return (start + end) / longest;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++;
  return count;
}
