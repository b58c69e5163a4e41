import process from 'node:process';
import { buildWeb } from './builds';
import { desktopTools } from './desktopTools';
import { hasDesktopExcel, openInExcel } from './excelDesktop';
import { serveWorkbench } from './workbench';

/** npm start: into desktop Excel where there is one, else the workbench; npm run workbench always the workbench. */
async function start(): Promise<void> {
  if (process.argv.includes('--workbench')) return serveWorkbench();
  if (!hasDesktopExcel(process.platform)) {
    process.stdout.write(
      '本系统没有桌面版 Excel，改开工作台。 No desktop Excel here: the workbench stands in for it.\n',
    );
    return serveWorkbench();
  }
  const fault = buildWeb() ? await openInExcel(desktopTools, 'manifest.xml') : '';
  if (fault === null) return;
  if (fault !== '') process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}

void start();
