import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatLedger } from './flatLedger';
import { streetLedger } from './streetLedger';
import { twoLevelLedger } from './twoLevelLedger';
import { workbookLedger } from './workbookLedger';

/** Writes the invented ledgers of assets/samples; the last one passes through LibreOffice, which must be installed. */
const folder = join('assets', 'samples');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await flatLedger().xlsx.writeFile(join(folder, '河西镇特种设备台账.xlsx'));
  await workbookLedger().xlsx.writeFile(join(folder, '米山镇特种设备监管台账.xlsx'));
  await twoLevelLedger().xlsx.writeFile(join(folder, '寺庄镇特种设备统计表.xlsx'));
  await throughLibreOffice();
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
