import fc from 'fast-check';
import { checkCreditCode, creditCheckCharacter } from '../../../src/core/codes/creditCode';
import { checkOrganisationCode, organisationCheckCharacter } from '../../../src/core/codes/organisationCode';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...Array.from(characters));
const digit = fc.constantFrom(...Array.from('0123456789'));
const validCode = fc
  .tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(character, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''))
  .map((body) => body + creditCheckCharacter(body));

describe('a credit code', () => {
  it.each([
    '91350100M000100Y43',
    '916401212279302618',
    ' 91350100 M000100Y43 ',
    '91350100m000100y43',
    '９１３５０１００M000100Y43',
  ])('%s is valid', (code) => {
    expect(checkCreditCode(code).ok).toBe(true);
  });

  it('is taken apart', () => {
    expect(checkCreditCode('91350100M000100Y43')).toMatchObject({
      code: '91350100M000100Y43',
      region: '350100',
      organisationCode: 'M000100Y4',
    });
  });

  it.each([
    ['', '为空'],
    ['140581000012345', '15位旧营业执照注册号'],
    ['22793026-1', '9位组织机构代码'],
    ['91640121227930261', '实为17位'],
    ['91640121227930261O', '第18位“O”有误：该代码不使用此字符（不用I、O、S、V、Z），可能是“0”'],
    ['91B40121227930261X', '第3位“B”有误：第3至8位应为数字'],
    ['916401212279302617', '第18位应为“8”，实为“7”'],
  ])('%s: %s', (code, why) => {
    const result = checkCreditCode(code);
    expect(result.ok ? '' : result.why.zh).toContain(why);
    expect(result.ok ? '' : result.why.en).not.toMatch(/\p{Script=Han}/u);
  });

  it('passes whenever its check character fits', () => {
    fc.assert(fc.property(validCode, (code) => checkCreditCode(code).ok));
  });

  it('fails after any change of one character', () => {
    fc.assert(
      fc.property(validCode, fc.nat({ max: 17 }), character, (code, at, other) => {
        fc.pre(code.charAt(at) !== other);
        return !checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok;
      }),
    );
  });

  it('fails after two neighbours change places', () => {
    fc.assert(
      fc.property(validCode, fc.nat({ max: 16 }), (code, at) => {
        const [one, other] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(one !== other);
        return !checkCreditCode(code.slice(0, at) + other + one + code.slice(at + 2)).ok;
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkCreditCode(text).ok === 'boolean'));
  });
});

describe('an organisation code', () => {
  it('checks the ninth character', () => {
    // 22793026: 2·3+2·7+7·9+9·10+3·5+0·8+2·4+6·2 = 208; 208 mod 11 = 10; 11 − 10 = 1
    expect(organisationCheckCharacter('22793026')).toBe('1');
    expect(checkOrganisationCode('22793026-1')).toEqual({ ok: true, code: '227930261' });
    expect(checkOrganisationCode('227930262').ok).toBe(false);
    expect(checkOrganisationCode('abc').ok).toBe(false);
  });
});
