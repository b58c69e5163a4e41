import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentList, formulaIds } from '../../src/core';
import { cellFunctions } from '../../src/functions/cells/cellFunctions';
import { parametersOf } from '../../src/functions/metadata/parameters';
import { excelFunctions } from '../../src/workbench/calculation/excelFunctions';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import { parseArea } from '../../src/workbench/model/address';
import { metadataOf } from './openFunctions';
import { writtenFunctions } from './writtenFunctions';

const cells = join(__dirname, '../../src/functions/cells');

describe.each([
  ['zh', 'functions.json'],
  ['en', 'functions.en-US.json'],
] as const)('the metadata in %s', (language, file) => {
  test('is as it was agreed on: what changes here changes what users see while they type', async () => {
    expect(await metadataOf(language)).toBe(readFileSync(join(__dirname, 'golden', file), 'utf8'));
  });

  test('has words for everything, short enough for the wizard', async () => {
    const { functions } = JSON.parse(await metadataOf(language)) as FunctionsFile;
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text).toMatch(language === 'zh' ? /[\u4e00-\u9fff]/ : /^[A-Z0-9]/);
        expect(text!.length).toBeLessThanOrEqual(255);
      }
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_]+$/u);
    }
  });
});

test('both languages differ in words alone', async () => {
  const bare = (text: string): unknown =>
    JSON.parse(
      text,
      (key, value: unknown) =>
      key === 'description' ? undefined : key === 'parameters' ? (value as { name: string }[]).map((one) => ({ ...one, name: '' })) : value, // prettier-ignore
    );
  expect(bare(await metadataOf('en'))).toEqual(bare(await metadataOf('zh')));
});

test('error cells are handed over, values without their formats; every argument is a range that may be left out', async () => {
  const file = JSON.parse(await metadataOf('zh')) as FunctionsFile & Record<string, unknown>;
  expect(file.allowErrorForDataTypeAny).toBe(true);
  expect(file.allowCustomDataForDataTypeAny).toBeUndefined();
  for (const { parameters, result, options } of file.functions) {
    for (const one of parameters) expect(one).toMatchObject({ type: 'any', dimensionality: 'matrix', optional: true });
    expect(parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
    expect(result).toEqual({ dimensionality: 'matrix' });
    // Not volatile: they are worked out when what they read has changed.
    expect(options).toEqual({ requiresParameterAddresses: true });
  }
});

describe('the names', () => {
  test('are those of the engine and of what is associated', async () => {
    const { functions } = JSON.parse(await metadataOf('zh')) as FunctionsFile;
    expect(functions.map(({ id }) => id)).toEqual([...formulaIds]);
    expect(functions.map(({ name }) => name)).toEqual([...formulaIds]);
    expect(Object.keys(cellFunctions)).toEqual([...formulaIds]);
  });

  test.each(formulaIds)('%s is legal, none of Excel’s own functions and no address of a cell', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,127}$/);
    expect(excelFunctions.has(id)).toBe(false);
    expect(parseArea(id)).toBeNull();
    // R1C1 and RC are addresses in the other style.
    expect(id).not.toMatch(/^R\d*C\d*$/);
  });

  test('the list of Excel’s functions has old and new ones, with their dots', () => {
    expect(excelFunctions.size).toBeGreaterThan(500);
    for (const name of ['SUM', 'VLOOKUP', 'XLOOKUP', 'LET', 'NETWORKDAYS.INTL', 'TEXTJOIN']) {
      expect(excelFunctions.has(name)).toBe(true);
    }
  });
});

test.each([...writtenFunctions()])(
  '%s is as the argument table has it (npx tsx test/functions/write.ts)',
  (name, text) => {
    expect(plain(readFileSync(join(cells, name), 'utf8'))).toBe(plain(text));
  },
);

test('there is a file for every function and no other', () => {
  expect(readdirSync(cells).sort()).toEqual(['cellFunctions.ts', ...writtenFunctions().keys()].sort());
});

test('both forms of a function share its places, so that the words of each stand where its argument does', () => {
  for (const formula of argumentList) {
    const places = parametersOf(formula);
    for (const { parameters } of formula.forms) {
      parameters.forEach(({ name, says, repeats }, at) => {
        if (repeats === true || at >= 2) return;
        expect(places[at]!.name.zh).toContain(name.zh);
        expect(places[at]!.says.zh).toContain(says.zh);
      });
    }
  }
});

/** Without the layout of prettier. */
function plain(text: string): string {
  return text.replace(/\s+/g, '').replace(/,(?=[)\]])/g, '');
}
