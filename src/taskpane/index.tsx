import { createRoot } from 'react-dom/client';
import type { Language } from '../core';
import { WorkerAnalysis } from './analysis/workerAnalysis';
import { type OfficeLike, officeReady } from './officeReady';
import { paneWords } from './paneWords';
import { saveCopy } from './saveCopy';
import { loadRest, TaskPane } from './TaskPane';
import { today } from '../commands/today';

/** Office.js waits for its host for ever; the page does not. */
const officeTimeoutMs = 4000;

const root = createRoot(document.getElementById('pane')!);
const analysis = new WorkerAnalysis(() => new Worker(new URL('./analysis.worker.ts', import.meta.url)));
const day = today();

/** The page's own language and title: what a screen reader and the browser's tab go by. */
function nameDocument(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = paneWords.title[language];
}

function show(insideExcel: boolean): void {
  root.render(
    <TaskPane
      analysis={analysis}
      today={day}
      language="zh"
      save={saveCopy}
      onLanguage={nameDocument}
      insideExcel={insideExcel}
    />,
  );
}

// A file dropped beside the zone would replace the page by the file.
for (const name of ['dragover', 'drop']) {
  window.addEventListener(name, (event) => {
    event.preventDefault();
  });
}

nameDocument('zh');
show(false);
// What fails to load now is asked for again where it is needed.
loadRest().catch(() => undefined);
void officeReady((globalThis as { Office?: OfficeLike }).Office, officeTimeoutMs).then(show);
