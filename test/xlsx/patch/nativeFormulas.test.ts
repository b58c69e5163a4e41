import { unzipSync } from 'fflate';
import { analyse, clearChanges, defaultRuleBook, twinChanges } from '../../../src/core';
import { day } from '../../../src/core/dates/day';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { patchArchive } from '../../../src/xlsx/patchXlsx';
import { readArchive } from '../../../src/xlsx/readXlsx';
import { openZip } from '../../../src/xlsx/zip/openZip';
import { bigXlsx } from '../../bench/bigLedger';
import { randomLedger } from '../../bench/randomLedger';

const { file } = bigXlsx(randomLedger(4, 20));

function written(from: Uint8Array): Uint8Array {
  const archive = openZip(from, nodeCodec);
  return patchArchive(archive, twinChanges(analyse(readArchive(archive), defaultRuleBook, day('2026-06-15')), 'zh'));
}

const parts = (of: Uint8Array) => unzipSync(of);
const text = (of: Uint8Array, part: string): string => new TextDecoder().decode(parts(of)[part]);

test('a result column of formulas holds each formula with its result', () => {
  const sheet = text(written(file), 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/t="str"><f>IFERROR\(IF\('公式计算表'!\$A4=ROW\(\),[^<]*<\/f><v>[ABC][1-4]/);
});

test('the sheets of rules and steps are hidden, and the file asks to be calculated', () => {
  const book = text(written(file), 'xl/workbook.xml');
  expect(book.match(/<sheet name="公式[^>]*state="hidden"/g)).toHaveLength(2);
  expect(book).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('writing again gives the same file, and clearing gives the user’s parts back', () => {
  const once = written(file);
  expect(parts(written(once))).toEqual(parts(once));
  expect(parts(patchArchive(openZip(once, nodeCodec), clearChanges()))).toEqual(parts(file));
});
