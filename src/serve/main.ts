import { desktopTools } from './desktopTools';
import { hasDesktopExcel, openInExcel } from './excelDesktop';
import { hasBuild, listen } from './listen';

/** npm start: into desktop Excel where there is one, else a page for ledger files; npm start -- --page always. */
async function start(): Promise<void> {
  if (!hasBuild()) return;
  const wantsPage = process.argv.includes('--page');
  if (!wantsPage && hasDesktopExcel(process.platform)) {
    const fault = await openInExcel(desktopTools, 'manifest.xml');
    if (fault === null) return;
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
    return;
  }
  if (!wantsPage)
    process.stdout.write('本系统没有桌面版 Excel，改在浏览器中处理文件。 No desktop Excel here: a page for files.\n');
  listen(Number(process.env.PORT ?? 3000));
}

void start();
