import { plainCode } from './plainCode';
import { refused, type Refused } from './refused';

/** GB 11714: weights of the eight characters; a letter counts from A = 10. */
const weights = [3, 7, 9, 10, 5, 8, 4, 2];
const form = /^[0-9A-Z]{8}[0-9X]$/;

/** The check character of the first eight characters of an organisation code (组织机构代码). */
export function organisationCheckCharacter(eight: string): string {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += parseInt(eight.charAt(i), 36) * weights[i]!;
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Checks a 9-character organisation code, written with or without its hyphen. */
export function checkOrganisationCode(text: string): { readonly ok: true; readonly code: string } | Refused {
  const code = plainCode(text);
  if (!form.test(code)) {
    return refused(
      '组织机构代码应为8位数字或大写字母加1位校验码',
      'An organisation code has 8 digits or capitals and 1 check character',
    );
  }
  const expected = organisationCheckCharacter(code);
  return code.endsWith(expected)
    ? { ok: true, code }
    : refused(`组织机构代码校验码（第9位）应为“${expected}”`, `The check character (9th) should be "${expected}"`);
}
