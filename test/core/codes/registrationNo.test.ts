import fc from 'fast-check';
import { parseRegistrationNo } from '../../../src/core/codes/registrationNo';

it('takes apart the local form', () => {
  expect(parseRegistrationNo('梯11晋E00001(23)')).toEqual({
    text: '梯11晋E00001(23)',
    level: 'ok',
    kind: '电梯',
    classDigits: '11',
    catalogueCode: '3110',
    province: '晋',
    city: 'E',
    sequence: '00001',
    year: 2023,
  });
});

it.each<[string, string, string | null, number | null]>([
  ['梯11晋E00001（23）', 'ok', '3110', 2023],
  [' 梯 11 晋 e 00001 (23) ', 'ok', '3110', 2023],
  ['起17晋E0033(2024)', 'ok', '4170', 2024],
  ['车11晋EA0033(24)', 'ok', '5110', 2024],
  ['容15晋E00012(20)', 'ok', '2150', 2020],
  ['瓶3T晋E00001(22)', 'ok', '23T0', 2022],
  ['管GC2晋E00001(22)', 'ok', '8000', 2022],
  ['锅10晋E00005(19)', 'ok', '1100', 2019],
  ['梯11闽E3622(16)', 'foreignProvince', '3110', 2016],
  ['起17辽JG0033(24)', 'foreignProvince', '4170', 2024],
  ['梯晋E00123', 'irregular', '3000', null],
  ['电010晋E0045', 'irregular', null, null],
  ['56', 'irregular', null, null],
])('%s is %s', (text, level, catalogueCode, year) => {
  expect(parseRegistrationNo(text)).toMatchObject({ level, catalogueCode, year });
});

it('has nothing to say about a blank', () => {
  expect(parseRegistrationNo('  ')).toBeNull();
});

it('reads every number of the local form', () => {
  const number = fc
    .tuple(
      fc.constantFrom(...Array.from('锅容瓶管梯起索游车')),
      fc.integer({ min: 10, max: 99 }),
      fc.integer({ min: 0, max: 99999 }),
      fc.integer({ min: 0, max: 26 }),
    )
    .map(
      ([kind, digits, sequence, year]) =>
        `${kind}${digits}晋E${String(sequence).padStart(5, '0')}(${String(year).padStart(2, '0')})`,
    );
  fc.assert(
    fc.property(number, (text) => {
      expect(parseRegistrationNo(text)).toMatchObject({ level: 'ok', text, province: '晋', city: 'E' });
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseRegistrationNo(text);
      expect(parsed === null || ['ok', 'irregular', 'foreignProvince'].includes(parsed.level)).toBe(true);
    }),
  );
});
