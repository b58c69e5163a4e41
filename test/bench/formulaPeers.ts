import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse, type CellValue, type Change, defaultRuleBook, type Snapshot, twinChanges } from '../../src/core';
import { day } from '../../src/core/dates/day';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { patchArchive } from '../../src/xlsx/patchXlsx';
import { readArchive } from '../../src/xlsx/readXlsx';
import { openZip } from '../../src/xlsx/zip/openZip';
import { bigXlsx } from './bigLedger';
import { line } from './measure';

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromSheets(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>, config: object): unknown;
  };
}

/** The same ledger with its results as plain formulas, worked out by other engines; prints result cells per second. */
export function formulaPeers(values: readonly (readonly CellValue[])[], ours: number): void {
  const archive = openZip(bigXlsx(values).file, nodeCodec);
  const changes = twinChanges(analyse(readArchive(archive), defaultRuleBook, day('2026-11-24')), 'zh');
  const file = patchArchive(archive, changes);
  const cells = changes.reduce((sum, one) => sum + (one.kind === 'writeColumn' ? one.cells.length : 0), 0);
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const snapshot = readArchive(openZip(file, nodeCodec));
    told('HyperFormula, plain formulas of the same ledger', hyperFormula(folder, snapshot, changes), cells, ours);
    told('LibreOffice, the same, with opening and saving', libreOffice(folder, file), cells, ours);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(title: string, seconds: number | null, cells: number, ours: number): void {
  if (seconds === null) line(title, 'not installed');
  else line(title, `${String(Math.round(cells / seconds))} cells/s`, `we are ${((ours * seconds) / cells).toFixed(0)} x as fast`); // prettier-ignore
}

/** Under the GPL, so that it is no part of this project: fetched for the measurement only; null without a network. */
function hyperFormula(folder: string, snapshot: Snapshot, changes: readonly Change[]): number | null {
  const npm = spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', 'hyperformula@3']);
  if (npm.status !== 0) return null;
  const { HyperFormula } = createRequire(join(folder, 'of.js'))('hyperformula') as HyperFormulaModule;
  const sheets = sheetsOf(snapshot, changes);
  const start = performance.now();
  HyperFormula.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    useArrayArithmetic: true,
    dateFormats: ['YYYY-MM-DD', 'YYYY-M-D'],
    nullDate: { year: 1899, month: 12, day: 30 },
    maxColumns: 1000,
  });
  return (performance.now() - start) / 1000;
}

function sheetsOf(snapshot: Snapshot, changes: readonly Change[]): Record<string, CellValue[][]> {
  const sheets: Record<string, CellValue[][]> = {};
  for (const { name, values } of snapshot.sheets) {
    sheets[name] = values.map((cells) => cells.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
  }
  const put = (sheet: string, row: number, column: number, formula: string | undefined): void => {
    // It knows the constants as functions only.
    if (formula !== undefined) (sheets[sheet]![row] ??= [])[column] = `=${formula.replace(/\b(TRUE|FALSE)\b/g, '$1()')}`; // prettier-ignore
  };
  for (const change of changes) {
    if (change.kind === 'writeColumn') {
      for (const { row, formula } of change.cells) put(change.sheet, row, change.column, formula);
    } else if (change.kind === 'replaceSheet') {
      change.content.rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          put(change.name, row, column, cell?.formula);
        });
      });
    }
  }
  return sheets;
}

function libreOffice(folder: string, file: Uint8Array): number | null {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const source = join(folder, 'ledger.xlsx');
  writeFileSync(source, file);
  const start = performance.now();
  const { status } = spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), source]); // prettier-ignore
  return status === 0 ? (performance.now() - start) / 1000 : null;
}
