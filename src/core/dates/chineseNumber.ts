const digits = '〇一二三四五六七八九';

/**
 * Turns the Chinese numerals of a date into digits: 二〇二三年十二月廿三日 → 2023年12月23日.
 * Only numerals that stand before 年, 月, 日, 号 or at the end are touched. 零, ○ and the letter O
 * count as zero within a numeral.
 */
export function withArabicNumerals(text: string): string {
  if (!/[〇一二三四五六七八九十廿卅元]/.test(text)) return text;
  return text
    .replace('元月', '1月')
    .replace(/[〇零○Oo一二三四五六七八九十廿卅]+(?=\s*(?:[年月日号]|$))/g, (numeral) =>
      String(chineseNumber(numeral) ?? numeral),
    );
}

/**
 * The value of a Chinese numeral, digit by digit (二〇二三) or in tens (二十三, 十, 廿三, 三十);
 * null when it is neither. Leading zeros of the first form are lost.
 */
export function chineseNumber(numeral: string): number | null {
  const plain = numeral
    .replace(/[零○Oo]/g, '〇')
    .replace('廿', '二十')
    .replace('卅', '三十');
  if (!plain.includes('十')) {
    const written = Array.from(plain, (character) => digits.indexOf(character));
    return written.length === 0 || written.includes(-1) ? null : Number(written.join(''));
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (tens === null) return null;
  return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
}
