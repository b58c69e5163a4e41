import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, compareTwin, defaultRuleBook, twinChanges, twinDay } from '../../../src/core';
import { type Day, day, dayNumber } from '../../../src/core/dates/day';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { patchArchive } from '../../../src/xlsx/patchXlsx';
import { readArchive } from '../../../src/xlsx/readXlsx';
import { openZip } from '../../../src/xlsx/zip/openZip';
import { bigXlsx } from '../../bench/bigLedger';
import { edited, randomLedger } from '../../bench/randomLedger';
import { calculated } from './calculated';

const made = day('2026-06-15');
const samples = join(__dirname, '../../../assets/samples');

/** Formulas made from one file on one day, worked out in another on another day, beside the engine's answers there. */
function compared(from: Uint8Array, to: Uint8Array, on: Day) {
  const report = analyse(readArchive(openZip(from, nodeCodec)), defaultRuleBook, made);
  const changes = twinChanges(report, 'zh');
  const written = readArchive(openZip(patchArchive(openZip(to, nodeCodec), changes), nodeCodec));
  const snapshot = calculated(written, changes, dayNumber(on) + 25569);
  expect(twinDay(snapshot)).toBe(on);
  return compareTwin(snapshot, analyse(snapshot, defaultRuleBook, on), 'zh');
}

test.each(readdirSync(samples))('%s: the formulas say months later what the engine says', (name) => {
  const file = new Uint8Array(readFileSync(join(samples, name)));
  const { compared: cells, undecided, differences } = compared(file, file, day('2027-03-01'));
  expect(differences).toEqual([]);
  expect(cells).toBeGreaterThan(300);
  expect(undecided).toBeLessThan(cells / 3);
});

test.each([1, 10])('random ledger %d, changed after its formulas were made: no difference', (seed) => {
  const values = randomLedger(seed, 120);
  const result = compared(bigXlsx(values).file, bigXlsx(edited(values, seed)).file, day('2025-05-31'));
  expect(result.differences).toEqual([]);
  expect(result.compared).toBe(600);
  expect(result.undecided).toBeLessThan(120);
});
