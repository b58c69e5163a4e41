const digits = '零一二三四五六七八九';
const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};

/** 三 → 3, 十二 → 12, 二十 → 20, III → 3 (Ⅲ after NFKC); null when the text is no such numeral. */
export function readNumeral(text: string): number | null {
  const known = roman[text];
  if (known !== undefined) return known;
  const plainText = text.replace('〇', '零').replace('两', '二');
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plainText);
  if (plainText === '零') return 0;
  if (found === null || plainText === '') return null;
  const [, first, ten, last] = found;
  if (ten === undefined) return first !== undefined && last === undefined ? digits.indexOf(first) : null;
  return (first === undefined ? 1 : digits.indexOf(first)) * 10 + (last === undefined ? 0 : digits.indexOf(last));
}
