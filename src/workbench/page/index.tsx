import { createRoot } from 'react-dom/client';
import { createEngine } from './createEngine';
import { createWorkers } from './createWorkers';
import { Page } from './Page';
import styles from './page.css';
import { readPageData } from './pageData';
import { saveFile } from './saveFile';
import { loadSample, sampleNames } from './samples';
import { words } from './words';
import { Workbench } from './workbench';

const data = readPageData(document);

document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

async function start(): Promise<void> {
  const newWorkers = await createWorkers();
  const workbench = new Workbench((version) => createEngine(newWorkers, data, version), saveFile);
  createRoot(document.getElementById('page')!).render(<Page data={data} workbench={workbench} />);
  // Who develops wants to see something; a clerk has a ledger to open.
  const [first] = sampleNames;
  if (data.edition !== 'workbench' || first === undefined) return;
  const bytes = await loadSample(first).catch(() => null);
  if (bytes === null) workbench.say(words.broken);
  else await workbench.open({ name: first, bytes });
}

start().catch(() => {
  const { zh, en } = words.notStarted;
  document.getElementById('page')!.textContent = `${zh} ${en}`;
});
