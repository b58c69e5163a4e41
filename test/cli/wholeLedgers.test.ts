import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, bookOf, day, jsonReport } from '../../src/core';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { type Book, ledgerBook } from './ledgerBook';
import { stableParts } from './stableParts';

/** A case: its own small ledger, or a file of the project. */
interface Case extends Partial<Book> {
  readonly asOf: string;
  /** From the project's folder. */
  readonly file?: string;
}

const folder = join('test', 'cases', 'ledgers');

/** A new case is a new folder with ledger.json and expected.json; a difference leaves actual.json beside them. */
describe('whole ledgers give what was worked out for them', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const [expected, actual] = ['expected.json', 'actual.json'].map((file) => join(folder, name, file));
    const found = `${JSON.stringify(runCase(join(folder, name)), null, 1)}\n`;
    const wanted = existsSync(expected!) ? readFileSync(expected!, 'utf8') : '';
    if (found === wanted) rmSync(actual!, { force: true });
    else writeFileSync(actual!, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(wanted || '{}'));
  });
});

function runCase(path: string) {
  const given = JSON.parse(readFileSync(join(path, 'ledger.json'), 'utf8')) as Case;
  const bytes = given.file === undefined ? ledgerBook(cellsOf(given)) : readFileSync(given.file);
  const snapshot = readXlsx(bytes);
  return stableParts(jsonReport(analyse(snapshot, bookOf(snapshot).book, day(given.asOf)), 'zh'));
}

function cellsOf({ sheets = [], date1904 = false }: Case): Book {
  return { sheets, date1904 };
}
