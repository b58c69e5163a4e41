import fc from 'fast-check';
import { checkDeviceCode, parseDeviceCode } from '../../../src/core/codes/deviceCode';
import { equipmentTypes } from '../../../src/core/regulation/catalogue';

const deviceCode = fc
  .tuple(
    fc.constantFrom(...equipmentTypes.keys()),
    fc.integer({ min: 10, max: 65 }),
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 1980, max: 2026 }),
    fc.integer({ min: 0, max: 99999 }),
  )
  .map(([type, authority, maker, year, sequence]) => ({
    year,
    type,
    code: `${type}${authority}${String(maker).padStart(3, '0')}${year}${String(sequence).padStart(5, '0')}`,
  }));

it('takes apart a device code of 17 characters', () => {
  expect(parseDeviceCode('41702156120190307')).toEqual({
    form: 'deviceCode',
    code: '41702156120190307',
    catalogueCode: '4170',
    region: '21',
    year: 2019,
    month: null,
    sequence: '0307',
  });
});

it('takes apart a device code of 18 characters with blanks', () => {
  expect(parseDeviceCode('3110 10339 2012 03353')).toMatchObject({
    catalogueCode: '3110',
    region: '10',
    year: 2012,
    sequence: '03353',
  });
});

it('takes apart a registration code of 20 characters', () => {
  expect(parseDeviceCode('31103506002016053337')).toEqual({
    form: 'registrationCode',
    code: '31103506002016053337',
    catalogueCode: '3110',
    region: '350600',
    year: 2016,
    month: 5,
    sequence: '3337',
  });
});

it.each(['', '56', '叉车', '3110103392012', '311010339180003353', '31103506002016133337'])('%s is neither', (text) => {
  expect(parseDeviceCode(text)).toBeNull();
});

it.each([
  ['', '为空'],
  ['311010', '实为6位'],
  ['311010339180003353', '“1800”不是年份'],
  ['00001033920120335', '格式不符'],
])('%s: %s', (text, why) => {
  const result = checkDeviceCode(text);
  expect(result.ok ? '' : result.why.zh).toContain(why);
});

it('takes every generated code apart into what it was made of', () => {
  fc.assert(
    fc.property(deviceCode, ({ code, type, year }) => {
      expect(parseDeviceCode(code)).toMatchObject({ form: 'deviceCode', catalogueCode: type, year });
      expect(checkDeviceCode(code).ok).toBe(true);
    }),
  );
});

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkDeviceCode(text).ok === 'boolean'));
});
