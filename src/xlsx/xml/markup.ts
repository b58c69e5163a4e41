// The bytes that XML markup is made of.
export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const QUESTION = 0x3f;
export const EXCLAMATION = 0x21;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;

export function isBlank(value: number | undefined): boolean {
  return value === 0x20 || value === 0x0a || value === 0x0d || value === 0x09;
}

export function isDigit(value: number | undefined): boolean {
  return value !== undefined && value >= 0x30 && value <= 0x39;
}

/** Anything that can stand in a name: not blank, not markup. False beyond the end of the part. */
export function isNameByte(value: number | undefined): boolean {
  if (value === undefined || value <= 0x20) return false;
  return value !== GT && value !== SLASH && value !== EQUALS && value !== LT && value !== DOUBLE_QUOTE;
}
