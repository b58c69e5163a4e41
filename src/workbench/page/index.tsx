import { createRoot } from 'react-dom/client';
import { createEngine } from './createEngine';
import { createWorker } from './createWorker';
import { Page } from './Page';
import styles from './page.css';
import { readPageData } from './pageData';
import { saveFile } from './saveFile';
import { loadSample, sampleNames } from './samples';
import { Workbench } from './workbench';

const data = readPageData(document);

document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

async function start(): Promise<void> {
  const newWorker = await createWorker();
  const workbench = new Workbench((version) => createEngine(newWorker(), data, version), saveFile);
  createRoot(document.getElementById('page')!).render(<Page data={data} workbench={workbench} />);
  // Who develops wants to see something; a clerk has a ledger to open.
  const [first] = sampleNames;
  if (data.edition === 'workbench' && first !== undefined)
    await workbench.open({ name: first, bytes: await loadSample(first) });
}

void start();
