import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { flatLedger } from './flatLedger';
import { streetLedger } from './streetLedger';
import { twoLevelLedger } from './twoLevelLedger';
import { workbookLedger } from './workbookLedger';

/** Writes the invented ledgers of assets/samples; the last one passes through LibreOffice, which must be installed. */
const folder = join('assets', 'samples');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await write(flatLedger(), '河西镇特种设备台账.xlsx');
  await write(workbookLedger(), '米山镇特种设备监管台账.xlsx');
  await write(twoLevelLedger(), '寺庄镇特种设备统计表.xlsx');
  await throughLibreOffice();
}

/** With one fixed time on every part, so that writing again gives the same bytes. */
async function write(book: Workbook, name: string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  writeFileSync(join(folder, name), zipSync(parts, { mtime: '2026-11-20T00:00:00Z' }));
}

async function throughLibreOffice(): Promise<void> {
  const name = '北城街道特种设备一览表.xlsx';
  const temporary = mkdtempSync(join(tmpdir(), 'samples-'));
  await streetLedger().xlsx.writeFile(join(temporary, name));
  execFileSync('soffice', [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(temporary, 'out'),
    join(temporary, name),
  ]);
  copyFileSync(join(temporary, 'out', name), join(folder, name));
  rmSync(temporary, { recursive: true });
}

void main();
