import { WorkerDesk } from '../desk/workerDesk';
import { workerOrPage } from '../desk/workerOrPage';
import { ExcelPort } from '../excel/excelPort';
import type { OfficeNamespaces } from '../excel/office';
import { seenCells } from '../excel/read/seenCells';
import { answers } from '../functions/answers';
import { associateFunctions } from '../functions/associate';
import type { FunctionsRuntime } from '../functions/runtime';
import { startFunctions } from './startFunctions';
import { type ExcelSession, startRibbon } from './startRibbon';
import { today } from './today';

/**
 * Loaded first and without anything of the pane, so that a click on the ribbon is answered at once. The pane in the
 * same page takes its session from here. Null outside Excel.
 */
export const excelSession: Promise<ExcelSession | null> = start();

const startWorker = (): Worker => new Worker(new URL('../desk/desk.worker.ts', import.meta.url));
const loadDesk = () => import(/* webpackChunkName: 'desk' */ '../desk/deskInPage');

function start(): Promise<ExcelSession | null> {
  // Office.js brings `Excel` only when it has found its host.
  const page = globalThis as Partial<OfficeNamespaces & { CustomFunctions: FunctionsRuntime }>;
  const runtime = page.CustomFunctions;
  // First of all: cells may be asking for their functions already.
  if (runtime !== undefined) associateFunctions(runtime);
  const session = startRibbon(page.Office, () => ({
    port: new ExcelPort({ Office: page.Office!, Excel: page.Excel! }),
    desk: new WorkerDesk(() => workerOrPage(startWorker, loadDesk)),
  }));
  return session.then((open) => {
    if (open === null) return null;
    // A copy of Office.js may bring them only when it has found Excel.
    if (runtime === undefined && page.CustomFunctions !== undefined) associateFunctions(page.CustomFunctions);
    const seeCells = seenCells({ Office: page.Office!, Excel: page.Excel! });
    startFunctions(open, answers, { runtime: () => page.CustomFunctions!, seeCells, today });
    return open;
  });
}
