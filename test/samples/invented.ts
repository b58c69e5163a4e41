import type { Random } from './random';

/** Invented people, numbers and codes. None belongs to anybody. */

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'.split('');
const given = ['建国', '志强', '秀英', '晓东', '海燕', '文斌', '玉兰', '永胜', '丽娟', '国平', '春梅', '俊峰', '红霞', '卫东', '雪梅', '新民']; // prettier-ignore

export function personName(random: Random): string {
  return random.pick(surnames) + random.pick(given);
}

/** A mobile number of a range that is not given out. */
export function phone(random: Random): string {
  return `1390000${random.digits(4)}`;
}

/** An id number with a right check character; the region 140599 does not exist. */
export function idNo(random: Random): string {
  const birth = `${String(random.between(1965, 2001))}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
  const body = `140599${birth}${random.digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + '10X98765432'[sum % 11]!;
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code with right check characters, of the region 140599, which does not exist. */
export function creditCode(random: Random, head = '91'): string {
  const organisation = `MA${Array.from({ length: 6 }, () => random.pick(creditCharacters.split(''))).join('')}`;
  const weights9 = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum9 = weights9.reduce(
    (total, weight, place) => total + weight * '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(organisation[place]!),
    0,
  );
  const check9 = 11 - (sum9 % 11);
  const body = `${head}140599${organisation}${check9 === 10 ? 'X' : check9 === 11 ? '0' : String(check9)}`;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, place) => total + weight * creditCharacters.indexOf(body[place]!), 0);
  return body + creditCharacters[(31 - (sum % 31)) % 31]!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
