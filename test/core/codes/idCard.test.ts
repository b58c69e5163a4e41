import fc from 'fast-check';
import { checkIdCard, idCheckCharacter } from '../../../src/core/codes/idCard';
import { maskIdNo } from '../../../src/core/codes/maskIdNo';

const validNumber = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 1930, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(
    ([region, year, month, day, order]) =>
      `${region}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`,
  )
  .map((body) => body + idCheckCharacter(body));

it('accepts the standard’s own example, also with a small x', () => {
  expect(checkIdCard('11010519491231002X')).toEqual({
    ok: true,
    idNo: '11010519491231002X',
    bornOn: '1949-12-31',
    gender: 'female',
  });
  expect(checkIdCard(' 11010519491231002x ').ok).toBe(true);
});

it.each([
  ['110105194912310021', '校验不通过'],
  ['110105194913310020', '出生日期'],
  ['110105194902300020', '出生日期'],
  ['110105491231002', '15位旧身份证号'],
  ['1101051949123100', '实为16位'],
  ['11010519491231002A', '第18位为数字或X'],
  ['', '实为0位'],
])('%s: %s, without repeating the number', (text, why) => {
  const result = checkIdCard(text);
  expect(result.ok ? '' : result.why.zh).toContain(why);
  if (!result.ok && text !== '') expect(result.why.zh + result.why.en).not.toContain(text);
});

it('passes whenever the check character fits', () => {
  fc.assert(fc.property(validNumber, (idNo) => checkIdCard(idNo).ok));
});

it('fails after any change of one digit', () => {
  fc.assert(
    fc.property(validNumber, fc.nat({ max: 16 }), fc.constantFrom(...Array.from('0123456789')), (idNo, at, digit) => {
      fc.pre(idNo.charAt(at) !== digit);
      return !checkIdCard(idNo.slice(0, at) + digit + idNo.slice(at + 1)).ok;
    }),
  );
});

it('fails after two neighbours among the digits change places', () => {
  fc.assert(
    fc.property(validNumber, fc.nat({ max: 15 }), (idNo, at) => {
      const [one, other] = [idNo.charAt(at), idNo.charAt(at + 1)];
      fc.pre(one !== other);
      return !checkIdCard(idNo.slice(0, at) + other + one + idNo.slice(at + 2)).ok;
    }),
  );
});

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkIdCard(text).ok === 'boolean'));
});

describe('masks', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['1234567890', '**********'],
    ['', ''],
  ])('%s → %s', (idNo, masked) => {
    expect(maskIdNo(idNo)).toBe(masked);
  });

  it('keep the length and never more than ten characters of an id number', () => {
    fc.assert(
      fc.property(validNumber, (idNo) => {
        const masked = maskIdNo(idNo);
        return masked.length === 18 && masked.slice(6, 14) === '********';
      }),
    );
  });
});
