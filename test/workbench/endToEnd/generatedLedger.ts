import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../../src/core';
import { bigRows, bigXlsx } from '../../bench/bigLedger';
import type { OpenPage } from '../page/workbenchPage';

export interface GeneratedLedger {
  readonly name: string;
  /** Where the file is, since a browser is quicker with a path than with bytes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its cells, the header first. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Invented devices in thirty columns. */
export function generateLedger(devices: number): GeneratedLedger {
  const name = `${String(devices)}行台账.xlsx`;
  const rows = bigRows(devices);
  const bytes = bigXlsx(rows).file;
  const path = join(mkdtempSync(join(tmpdir(), 'ledger-')), name);
  writeFileSync(path, bytes);
  return { name, path, bytes, rows };
}

/** Chosen with the button. Resolves when it is drawn and the add-in has recognised it. */
export async function choose({ page, pane }: OpenPage, { name, path }: GeneratedLedger): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles(path);
  await page.getByRole('status', { name: '提示' }).getByText(`已打开“${name}”`).waitFor();
  await pane.getByText('本工作簿识别结果').waitFor();
}
