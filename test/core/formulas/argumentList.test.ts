import { argumentList } from '../../../src/core/formulas/argumentList';
import { formulaIds } from '../../../src/core/formulas/formulaIds';
import { call, type Given } from './call';

test('every function is described, in the order of the names', () => {
  expect(argumentList.map(({ id }) => id)).toEqual([...formulaIds]);
});

test.each(argumentList)('$id: every argument has a name of its own and words in both languages', ({ says, forms }) => {
  for (const { parameters } of forms) {
    const names = parameters.map(({ name }) => name.en);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(parameters.map(({ name }) => name.zh)).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const { zh, en } of [says, ...parameters.map((one) => one.says)]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z0-9]/);
      expect(`${zh}${en}`).not.toMatch(/[。.]$/);
    }
  }
});

const examples = argumentList.flatMap(({ id, forms }) =>
  forms.flatMap(({ form, example }) => (form === 'plain' && !/[A-Z]\d+:/.test(example) ? [{ id, example }] : [])),
);

test.each(examples)('$example has an answer', ({ id, example }) => {
  const answers = call(id, givenIn(example)).flat();
  expect(answers).toHaveLength(1);
  expect(String(answers[0])).not.toMatch(/^#|^$/);
});

test.each(argumentList)('$id: its examples call it with no more arguments than it has', ({ id, forms }) => {
  for (const { parameters, example } of forms) {
    expect(example.startsWith(`=${id}(`)).toBe(true);
    expect(givenIn(example).length).toBeLessThanOrEqual(parameters.length);
  }
});

/** The arguments of a call as it is typed: texts, numbers, DATE(…), areas. */
function givenIn(example: string): Given[] {
  const found = example.slice(example.indexOf('(') + 1, -1).match(/"[^"]*"|DATE\([^)]*\)|[^,]+/g) ?? [];
  return found.map((text) => {
    const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
    if (date !== null) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25569;
    return text.startsWith('"') ? text.slice(1, -1) : Number(text);
  });
}
