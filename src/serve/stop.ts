import { desktopTools } from './desktopTools';
import { hasDesktopExcel } from './excelDesktop';

/** npm run stop: takes back what npm start entered for Excel. */
if (hasDesktopExcel(process.platform)) {
  desktopTools.close('manifest.xml').catch(() => {
    process.stderr.write('没能停止，请关闭 Excel 后再试。 Could not be stopped; close Excel and try again.\n');
    process.exitCode = 1;
  });
} else {
  process.stdout.write(
    '本系统没有桌面版 Excel，无可停止；网页按 Ctrl+C 结束。 Nothing to stop: no desktop Excel here.\n',
  );
}
