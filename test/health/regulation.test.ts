import { join } from 'node:path';
import { parseDay } from '../../src/core/dates/day';
import { defaultRuleBook } from '../../src/core/rulebook/ruleBook';
import { root, sourceFiles } from './sourceFiles';

interface AnyDated {
  readonly from: string;
  readonly source: Record<string, unknown>;
}

const certainties = ['verified', 'knowledge', 'recheck', 'proposal'];

/** Everything that the regulation folder exports, by 'file: name'; tables inside a record by its keys. */
const values = new Map<string, unknown>();

beforeAll(async () => {
  for (const file of sourceFiles('src/core/regulation')) {
    const module = (await import(join(root, file.path))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      values.set(`${file.path}: ${name}`, value);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || isSource(value)) continue;
      for (const [key, part] of Object.entries(value))
        if (isDatedTable(part)) values.set(`${file.path}: ${name}.${key}`, part);
    }
  }
});

function isDatedTable(value: unknown): value is readonly AnyDated[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && 'from' in one && 'value' in one)
  );
}

function isSource(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'certainty' in value && 'document' in value;
}

test('the regulation folder holds dated tables and sources', () => {
  const all = [...values.values()];
  expect(all.filter(isDatedTable).length).toBeGreaterThan(10);
  expect(all.filter(isSource).length).toBeGreaterThan(10);
});

test('every dated value has a real day in force and a source', () => {
  const faults: string[] = [];
  for (const [name, value] of values) {
    if (!isDatedTable(value)) continue;
    value.forEach((entry, place) => {
      if (parseDay(entry.from) === null) faults.push(`${name}[${String(place)}]: 'from' is no day: ${entry.from}`);
      if (entry.from < '1990-01-01')
        faults.push(`${name}[${String(place)}]: a made-up 'always' date; use the norm's own day`);
      if (!isSource(entry.source)) faults.push(`${name}[${String(place)}]: add its source`);
    });
  }
  expect(faults).toEqual([]);
});

test('tables list the newest first, without two values for one day', () => {
  const faults = [...values]
    .filter(([, value]) => isDatedTable(value))
    .filter(([, value]) =>
      (value as readonly AnyDated[]).some((entry, place, all) => place > 0 && entry.from >= all[place - 1]!.from),
    )
    .map(([name]) => name);
  expect(faults).toEqual([]);
});

test('every source names document, article, what it says and how sure we are', () => {
  const faults: string[] = [];
  for (const [name, value] of values) {
    if (!isSource(value)) continue;
    for (const key of ['id', 'document', 'article', 'says']) {
      if (typeof value[key] !== 'string' || value[key] === '') faults.push(`${name}: '${key}' is missing`);
    }
    if (!certainties.includes(String(value.certainty))) faults.push(`${name}: unknown certainty`);
    if (value.certainty === 'proposal' && !/建议值|规则/.test(String(value.document))) {
      faults.push(`${name}: a proposal must call itself 建议值 where users read it`);
    }
  }
  expect(faults).toEqual([]);
});

test('no two sources share an id', () => {
  const ids = [...values.values()].filter(isSource).map((source) => source.id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('every table of the rule book is dated and sourced', () => {
  for (const [name, value] of Object.entries(defaultRuleBook)) {
    if (['id', 'version', 'title'].includes(name)) continue;
    // Cycles of inspection are a record of tables: each kind of equipment has a norm of its own.
    const tables: unknown[] = Array.isArray(value) ? [value] : Object.values(value as object);
    expect([name, tables.length > 0 && tables.every(isDatedTable)]).toEqual([name, true]);
  }
});
