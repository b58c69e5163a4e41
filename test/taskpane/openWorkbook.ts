import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import type { Conditions } from '../../src/workbench/host/conditions';
import { readMemberSets } from '../../src/workbench/transport/memberSets';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import type { OfficeColours } from '../../src/workbench/transport/browserOffice';
import type { HostRequest } from './hostInPage';

let bundle: Promise<string> | null = null;

/** The test host as one script for the page; its own content policy does not bind it. */
function hostScript(): Promise<string> {
  bundle ??= build({
    entryPoints: [join(__dirname, 'hostInPage.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundle;
}

function memberSets(): HostRequest['memberSets'] {
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  return [...readMemberSets(readFileSync(join(folder, 'dist/excel-win32-16.01.debug.js'), 'utf8'))];
}

/** Of the built add-in. */
function functionsFile(): FunctionsFile {
  return JSON.parse(readFileSync(join(__dirname, '../../dist/web/functions.json'), 'utf8')) as FunctionsFile;
}

/** Makes the pages of a context the pane of an Excel in which this workbook is open. */
export function openIn(bytes: Uint8Array, conditions: Partial<Conditions> = {}, colours?: OfficeColours) {
  return async (context: BrowserContext): Promise<void> => {
    const request: HostRequest = {
      base64: Buffer.from(bytes).toString('base64'),
      conditions,
      memberSets: memberSets(),
      functions: functionsFile(),
      ...(colours && { colours }),
    };
    await context.addInitScript({
      content: `globalThis.hostRequest = ${JSON.stringify(request)};\n${await hostScript()}`,
    });
  };
}
