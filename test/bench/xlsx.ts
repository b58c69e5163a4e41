import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../src/xlsx/zip/openZip';
import { bigRows, bigXlsx } from './bigLedger';
import { line } from './measure';
import { type Measured, runPeer } from './xlsxPeers';

/**
 * A ledger of 100,000 × 30 cells as a file, from opening it to the annotated file, beside the peers.
 * Each runs in a process of its own: this same program, called with the peer's name.
 */
const [, program, here, peerName, ...paths] = process.argv;

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const source = join(folder, 'ledger.xlsx');
    writeFileSync(source, bigXlsx(bigRows(100_000)).file);
    line('xlsx → annotated xlsx, 100,000 × 30', 'seconds', 'CPU seconds', 'peak MB', 'parts changed', '');
    compareWithFloor(folder, 'with fflate, as in a browser', 'InScript');
    const ours = compareWithFloor(folder, 'with zlib, as the command line', '');
    for (const [title, peer, python] of others) {
      const isHere = !python || isInstalled(peer);
      const theirs = isHere ? measure(title, peer, folder, ours?.columns ?? 0) : null;
      if (!isHere) line(title, 'not installed');
      else if (theirs === null) line(title, 'failed');
      else if (ours !== null)
        line('', `we are ${(theirs.seconds / ours.seconds).toFixed(1)} × as fast`, peerBudget(peer));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ours beside the least that must be done, both with the same packer. */
function compareWithFloor(folder: string, packer: string, suffix: '' | 'InScript'): Measured | null {
  const floor = measure(`inflate + deflate of its sheet ${packer}`, `floor${suffix}`, folder, 0);
  const ours = measure(`ours: read, judge, write ${packer}`, `ours${suffix}`, folder, 0);
  if (ours !== null && floor !== null) {
    budget('÷ (inflate + deflate)', ours.seconds / floor.seconds, 4);
    budget('peak MB', ours.megabytes, 700);
  }
  return ours;
}

const others: readonly (readonly [title: string, peer: string, python: boolean])[] = [
  ['exceljs: read, fill as many columns, write', 'exceljs', false],
  ['openpyxl: read, fill as many columns, write', 'openpyxl', true],
  ['LibreOffice: convert xlsx to xlsx', 'soffice', true],
];
const python = '/usr/bin/python3';

function peerBudget(peer: string): string {
  return peer === 'exceljs' ? 'budget 10' : '';
}

function isInstalled(peer: string): boolean {
  const probe =
    peer === 'soffice' ? 'import shutil, sys; sys.exit(shutil.which("soffice") is None)' : 'import openpyxl';
  return existsSync(python) && spawnSync(python, ['-c', probe]).status === 0;
}

/** Runs a peer and prints its line; null when it failed. */
function measure(title: string, peer: string, folder: string, columns: number): Measured | null {
  const source = join(folder, 'ledger.xlsx');
  const target = join(folder, `${peer}.xlsx`);
  const paths = [source, target, String(columns)];
  const inPython = peer === 'openpyxl' || peer === 'soffice';
  const { status, stdout } = inPython
    ? spawnSync(python, [join(here!, 'peers.py'), peer, ...paths], { encoding: 'utf8' })
    : spawnSync(process.execPath, ['--max-old-space-size=8192', program!, here!, peer, ...paths], { encoding: 'utf8' });
  if (status !== 0) return null;
  const measured = JSON.parse(stdout) as Measured;
  const parts = existsSync(target) ? changedParts(source, target) : '';
  line(title, measured.seconds.toFixed(2), measured.cpuSeconds.toFixed(2), String(measured.megabytes), parts);
  return measured;
}

/** How many parts of the file are no longer byte for byte what they were. */
function changedParts(source: string, target: string): string {
  const before = openZip(readFileSync(source));
  const after = openZip(readFileSync(target));
  const hash = (part: Uint8Array | null) => part && createHash('sha256').update(part).digest('hex');
  const changed = before.entries.filter(({ name }) => hash(before.read(name)) !== hash(after.read(name)));
  return `${String(changed.length)} of ${String(before.entries.length)}`;
}

function budget(what: string, value: number, limit: number): void {
  line('', `${what} ${value.toFixed(2)}`, `budget ${String(limit)}`, value <= limit ? 'met' : 'MISSED');
}

if (peerName === undefined) compare();
else
  void runPeer(peerName, paths[0]!, paths[1]!, Number(paths[2])).then((measured) => {
    process.stdout.write(JSON.stringify(measured));
  });
