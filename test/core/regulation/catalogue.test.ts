import { catalogue, equipmentTypes, kindOfCode } from '../../../src/core/regulation/catalogue';
import { catalogueCodeOf } from '../../../src/core/regulation/catalogueCodeOf';
import { catalogueSynonyms } from '../../../src/core/regulation/catalogueSynonyms';
import { deprecatedCodes } from '../../../src/core/regulation/deprecatedCodes';
import { entryThresholds } from '../../../src/core/regulation/entryThresholds';

const lines = catalogue[0]!.value!;
const codes = new Set(lines.map(({ code }) => code));

it('has every code once and every name once', () => {
  expect(codes.size).toBe(lines.length);
  expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
});

it('counts ten kinds, 安全附件 among them', () => {
  expect(lines.filter(({ level }) => level === 1)).toHaveLength(10);
});

it('puts every variety under a category and every category under a kind', () => {
  for (const { code, level } of lines) {
    if (code === '7310' || code.startsWith('F')) continue; // 安全阀 stands under 安全附件 although its code begins with 73
    if (level === 2) expect([code, codes.has(`${code.charAt(0)}000`)]).toEqual([code, true]);
    if (level === 3) expect([code, codes.has(`${code.slice(0, 2)}00`)]).toEqual([code, true]);
  }
});

it('makes no device of parts', () => {
  for (const code of ['7000', '7100', '7310', 'F000', 'F220', '7999']) {
    expect(kindOfCode(code)).toBeNull();
    expect(catalogueCodeOf(code)).toMatchObject({ code: null, part: true });
    expect(equipmentTypes.has(code)).toBe(false);
  }
});

it('leads withdrawn codes, synonyms and thresholds to lines that exist', () => {
  for (const successor of Object.values(deprecatedCodes[0]!.value!)) expect(equipmentTypes.has(successor)).toBe(true);
  for (const { code } of catalogueSynonyms[0]!.value!) expect(code === null || equipmentTypes.has(code)).toBe(true);
  for (const { kind, codes: prefixes } of entryThresholds[0]!.value!) {
    for (const prefix of prefixes) expect(kindOfCode(prefix)).toBe(kind);
  }
});

it.each([
  ['3199', '3100', true],
  ['3990', '3000', true],
  ['2399', '2300', true],
  ['3110', '3110', false],
])('%s falls under %s', (code, under, deprecated) => {
  expect(catalogueCodeOf(code)).toEqual({ code: under, deprecated, part: false });
});

it('takes nothing for a code that begins with no kind', () => {
  expect(catalogueCodeOf('0110')).toBeNull();
  expect(catalogueCodeOf('A110')).toBeNull();
});
