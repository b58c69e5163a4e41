import { type Day, makeDay } from '../dates/day';
import { plainCode } from './plainCode';
import { refused, type Refused } from './refused';

/** GB 11643: 2 to the power of the place, modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

export interface IdCard {
  readonly ok: true;
  readonly idNo: string;
  readonly bornOn: Day;
  readonly gender: 'male' | 'female';
}

/** The check character of the first 17 digits. */
export function idCheckCharacter(seventeen: string): string {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (seventeen.charCodeAt(i) - 48) * weights[i]!;
  return checkCharacters.charAt(sum % 11);
}

/** Checks a citizen's id number (公民身份号码). The number itself never appears in what it says. */
export function checkIdCard(text: string): IdCard | Refused {
  const idNo = plainCode(text);
  if (/^\d{15}$/.test(idNo))
    return refused('这是15位旧身份证号，应为18位', 'This is an old 15-digit number; it should have 18');
  if (idNo.length !== 18)
    return refused(`应为18位，实为${idNo.length}位`, `Should have 18 characters, has ${idNo.length}`);
  if (!/^\d{17}[0-9X]$/.test(idNo)) {
    return refused('前17位应为数字，第18位为数字或X', 'The first 17 characters are digits, the 18th is a digit or X');
  }
  const bornOn = makeDay(Number(idNo.slice(6, 10)), Number(idNo.slice(10, 12)), Number(idNo.slice(12, 14)));
  if (bornOn === null || bornOn < '1900-01-01') {
    return refused('第7至14位不是有效的出生日期', 'Places 7 to 14 are no valid date of birth');
  }
  if (!idNo.endsWith(idCheckCharacter(idNo))) {
    return refused(
      '校验不通过：第18位与前17位不符，请逐位核对',
      'Check fails: the 18th character does not fit the first 17; please compare every digit',
    );
  }
  return { ok: true, idNo, bornOn, gender: Number(idNo.charAt(16)) % 2 === 1 ? 'male' : 'female' };
}
