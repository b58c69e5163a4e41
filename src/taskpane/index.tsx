import { createRoot } from 'react-dom/client';
import { excelSession } from '../commands/ribbon';
import { today } from '../commands/today';
import type { Language } from '../core';
import { WorkerAnalysis } from './analysis/workerAnalysis';
import { App, loadRest } from './app/App';
import { copyText } from './app/copyText';
import { isDarkOffice, type OfficeTheme } from './app/officeTheme';
import { paneWords } from './paneWords';
import { saveCopy } from './saveCopy';

const analysis = new WorkerAnalysis(() => new Worker(new URL('./analysis.worker.ts', import.meta.url)));

/** Excel adds this to the address of the pages that it opens; without it there is nothing to wait for. */
const expectsExcel = location.href.includes('_host_Info=');

/** The page's own language and title: what a screen reader and the browser's tab go by. */
function nameDocument(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = paneWords.title[language];
}

interface OfficeAround {
  readonly context?: {
    readonly officeTheme?: OfficeTheme;
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
  };
}

const around = (): OfficeAround | undefined => (globalThis as { Office?: OfficeAround }).Office;

function officeIsDark(): boolean | null {
  try {
    return isDarkOffice(around()?.context?.officeTheme);
  } catch {
    // Office.js asks Excel, and falls over an answer that it does not understand.
    return null;
  }
}

function hasFunctions(): boolean {
  try {
    return around()?.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.1') ?? true;
  } catch {
    // As above. That they are missing is said only where it is known.
    return true;
  }
}

// A file dropped beside the zone would replace the page by the file.
for (const name of ['dragover', 'drop']) {
  window.addEventListener(name, (event) => {
    event.preventDefault();
  });
}

nameDocument('zh');
createRoot(document.getElementById('pane')!).render(
  <App
    excel={excelSession}
    expectsExcel={expectsExcel}
    officeIsDark={officeIsDark}
    analysis={analysis}
    today={today}
    save={saveCopy}
    copy={copyText}
    hasFunctions={hasFunctions}
    onLanguage={nameDocument}
  />,
);
// What fails to load now is asked for again where it is needed.
loadRest(expectsExcel).catch(() => undefined);
