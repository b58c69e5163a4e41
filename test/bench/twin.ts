import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse, compareTwin, defaultRuleBook, twinChanges, twinDay, type Change } from '../../src/core';
import { day, dayNumber } from '../../src/core/dates/day';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { patchArchive } from '../../src/xlsx/patchXlsx';
import { readArchive } from '../../src/xlsx/readXlsx';
import { openZip } from '../../src/xlsx/zip/openZip';
import { bigSnapshot, bigXlsx } from './bigLedger';
import { line } from './measure';
import { edited, randomLedger } from './randomLedger';

// The formulas as LibreOffice works them out, on ledgers that were changed after the formulas were made, beside the engine.
const rowsEach = Number(process.env.TWIN_ROWS ?? 2000);
const ledgers = Number(process.env.TWIN_LEDGERS ?? 50);
const firstSeed = Number(process.env.TWIN_SEED ?? 1);
const days = ['2026-11-24', '2024-02-29', '2025-05-31', '2027-03-01', '2024-04-01'].map(day);
const samples = join(process.argv[2]!, '../../assets/samples');
const folder = mkdtempSync(join(tmpdir(), 'twin-'));
try {
  if (spawnSync('soffice', ['--version']).status === 0) compareAll();
  else line('twin', 'LibreOffice is not installed');
} finally {
  rmSync(folder, { recursive: true });
}

function compareAll(): void {
  const random = Array.from({ length: ledgers }, (_, seed) => write(seed + firstSeed));
  const files = [...random, ...readdirSync(samples).map(writeSample)];
  const start = performance.now();
  recalculate(files);
  const seconds = (performance.now() - start) / 1000;
  let [compared, undecided, different] = [0, 0, 0];
  for (const file of files) {
    const snapshot = readArchive(openZip(readFileSync(join(folder, 'out', file)), nodeCodec));
    const report = analyse(snapshot, defaultRuleBook, twinDay(snapshot)!);
    const result = compareTwin(snapshot, report, 'zh');
    compared += result.compared;
    undecided += result.undecided;
    different += result.differences.length;
    for (const one of result.differences.slice(0, 3)) line(file, JSON.stringify(one));
  }
  line('formulas beside the engine, random rows', String(rowsEach * ledgers), 'and the samples');
  line('cells compared', String(compared));
  line('left to the add-in', `${((100 * undecided) / compared).toFixed(1)} %`);
  line('different', String(different));
  line('LibreOffice, result cells per second', String(Math.round(compared / seconds)));
  if (different > 0) process.exitCode = 1;
}

function write(seed: number): string {
  const values = randomLedger(seed, rowsEach);
  const on = days[seed % days.length]!;
  const made = analyse(bigSnapshot(values), defaultRuleBook, day('2026-06-15'));
  const changes = twinChanges(made, 'zh').map((change) => wrongCached(change, dayNumber(on) + 25569));
  const { file } = bigXlsx(edited(values, seed + 1000));
  const name = `ledger${String(seed)}.xlsx`;
  writeFileSync(join(folder, name), patchArchive(openZip(file, nodeCodec), changes));
  return name;
}

function writeSample(name: string): string {
  const archive = openZip(readFileSync(join(samples, name)), nodeCodec);
  const changes = twinChanges(analyse(readArchive(archive), defaultRuleBook, day('2026-06-15')), 'zh');
  writeFileSync(join(folder, name), patchArchive(archive, changes.map((change) => wrongCached(change, dayNumber(days[0]!) + 25569)))); // prettier-ignore
  return name;
}

/** Sets the day of checking, and results that only a recalculation can put right. */
function wrongCached(change: Change, asOf: number): Change {
  if (change.kind === 'writeColumn') {
    return { ...change, cells: change.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 'stale' })) }; // prettier-ignore
  }
  if (change.kind !== 'replaceSheet' || !change.name.includes('规则')) return change;
  const rows = change.content.rows.map((row, at) =>
    at !== 5 ? row : { ...row, cells: row.cells.map((cell, column) => (column === 1 && cell !== null ? { ...cell, value: asOf } : cell)) },
  ); // prettier-ignore
  return { ...change, content: { ...change.content, rows } };
}

/** With a profile of its own that always recalculates; a fresh process after some rows, as it slows down with each file. */
function recalculate(files: readonly string[]): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
  const together = Math.ceil(2000 / rowsEach);
  for (let at = 0; at < files.length; at += together) {
    const some = files.slice(at, at + together).map((file) => join(folder, file));
    spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...some]); // prettier-ignore
  }
}
