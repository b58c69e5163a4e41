import { plainCode } from './plainCode';
import { refused, type Refused } from './refused';

/** GB 32100: the 31 characters in the order of their values; I, O, S, V and Z are not used. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3 to the power of the place, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** By character code. */
const values: (number | undefined)[] = [];
for (let value = 0; value < characters.length; value++) values[characters.charCodeAt(value)] = value;
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const lookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' };

export interface CreditCode {
  readonly ok: true;
  /** 18 characters, capitals, no blanks. */
  readonly code: string;
  /** Place of registration, 6 digits; 高平市 is 140581. */
  readonly region: string;
  /** The holder's organisation code, 9 characters; its own check character is left to `checkOrganisationCode`. */
  readonly organisationCode: string;
}

/** The check character of the first 17 characters; '' when one of them is not allowed. */
export function creditCheckCharacter(seventeen: string): string {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = values[seventeen.charCodeAt(i)];
    if (value === undefined) return '';
    sum += value * weights[i]!;
  }
  return characters.charAt((31 - (sum % 31)) % 31);
}

/** Checks a unified social credit code (统一社会信用代码); says which place is wrong where that can be known. */
export function checkCreditCode(text: string): CreditCode | Refused {
  const code = plainCode(text);
  if (code === '') return refused('统一社会信用代码为空', 'The credit code is blank');
  return (form.test(code) ? null : formProblem(code)) ?? checked(code);
}

function checked(code: string): CreditCode | Refused {
  const expected = creditCheckCharacter(code);
  if (!code.endsWith(expected)) {
    return refused(
      `校验不通过：按前17位计算，第18位应为“${expected}”，实为“${code.charAt(17)}”，请逐位核对`,
      `Check fails: by the first 17 characters the 18th should be "${expected}", not "${code.charAt(17)}"; please compare every character`,
    );
  }
  return { ok: true, code, region: code.slice(2, 8), organisationCode: code.slice(8, 17) };
}

function formProblem(code: string): Refused | null {
  if (/^\d{15}$/.test(code)) {
    return refused(
      '这是15位旧营业执照注册号，不是18位统一社会信用代码',
      'This is an old 15-digit registration number, not an 18-character credit code',
    );
  }
  if (code.length === 9) {
    return refused(
      '这是9位组织机构代码，不是18位统一社会信用代码',
      'This is a 9-character organisation code, not an 18-character credit code',
    );
  }
  if (code.length !== 18) {
    return refused(`应为18位，实为${code.length}位`, `Should have 18 characters, has ${code.length}`);
  }
  for (let i = 0; i < code.length; i++) {
    const character = code.charAt(i);
    const allowed = i >= 2 && i < 8 ? /\d/.test(character) : characters.includes(character);
    if (!allowed) return wrongCharacter(character, i);
  }
  return null;
}

function wrongCharacter(character: string, index: number): Refused {
  const meant = lookalikes[character];
  const digitsOnly = index >= 2 && index < 8;
  const zh = digitsOnly ? '第3至8位应为数字' : '该代码不使用此字符（不用I、O、S、V、Z）';
  const en = digitsOnly ? 'places 3 to 8 are digits' : 'this character is not used (no I, O, S, V, Z)';
  return refused(
    `第${index + 1}位“${character}”有误：${zh}${meant === undefined ? '' : `，可能是“${meant}”`}`,
    `Place ${index + 1} "${character}" is wrong: ${en}${meant === undefined ? '' : `, perhaps "${meant}"`}`,
  );
}
