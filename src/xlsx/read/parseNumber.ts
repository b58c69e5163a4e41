/**
 * A plain decimal such as -12.5 from ASCII bytes; NaN for any other notation, which `Number` must read.
 * Exact: up to 15 digits over a power of ten up to 10^15 are both whole doubles, so one division rounds correctly.
 */
export function parsePlainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d;
  const start = negative ? from + 1 : from;
  if (to - start > 16 || to === start) return NaN;
  let digits = 0;
  let count = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      count++;
    } else if (digit === -2 && point < 0) {
      point = at;
    } else {
      return NaN;
    }
  }
  if (count === 0 || count > 15) return NaN;
  const value = point < 0 ? digits : digits / powersOfTen[to - point - 1]!;
  return negative ? -value : value;
}

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
