import { WorkerDesk } from '../desk/workerDesk';
import { ExcelPort } from '../excel/excelPort';
import type { OfficeNamespaces } from '../excel/office';
import { type ExcelSession, startRibbon } from './startRibbon';

/**
 * Loaded first and without anything of the pane, so that a click on the ribbon is answered at once. The pane in the
 * same page takes its session from here. Null outside Excel.
 */
export const excelSession: Promise<ExcelSession | null> = start();

function start(): Promise<ExcelSession | null> {
  // Office.js brings `Excel` only when it has found its host.
  const page = globalThis as Partial<OfficeNamespaces>;
  return startRibbon(page.Office, () => ({
    port: new ExcelPort({ Office: page.Office!, Excel: page.Excel! }),
    desk: new WorkerDesk(() => new Worker(new URL('../desk/desk.worker.ts', import.meta.url))),
  }));
}
