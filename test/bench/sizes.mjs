import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What travels when the pane opens, gzip, in KB of 1024 bytes; fails where a budget is passed. Run `npm run build`
 * first. Office.js is not counted: Excel brings its own cache of it or the web server keeps it for months.
 */
const folder = new URL('../../dist/', import.meta.url);

const lists = readLists();
const { commands = [], taskpane, pageLater, worker, workerLater, engine, deskInPage } = lists;
const isFile = (name) => name.startsWith('file.');
const page = [...commands, ...taskpane, ...pageLater];
const formulaWork = workerLater.filter((name) => !isFile(name) && !worker.includes(name));
const lines = [
  { what: 'ribbon commands and functions, loaded first', scripts: commands, budget: 40 },
  { what: 'the pane up to its first paint', scripts: taskpane, budget: 110 },
  { what: 'the whole page: commands, pane, what it loads later', scripts: page, budget: 230 },
  // Half of it are words: the names, titles and sentences of the law.
  {
    what: 'the worker in Excel: the law, the readings, the checks',
    scripts: worker.filter((name) => !isFile(name)),
    budget: 210,
  },
  { what: 'the worker, when formulas are first worked with', scripts: formulaWork, budget: 60 },
  { what: 'the engine of the functions: what it shares with the worker is fetched once', scripts: engine, budget: 190 },
  { what: 'apart, only where the browser starts no worker: the same in the page', scripts: deskInPage },
  { what: 'apart, only when a ledger is opened as a file', scripts: [...worker, ...workerLater].filter(isFile) },
];

for (const { what, scripts, budget } of lines) {
  const size = [...new Set(scripts)].reduce((sum, name) => sum + zipped(name), 0) / 1024;
  const over = budget !== undefined && size > budget;
  const bound = budget === undefined ? '' : `of ${budget} KB${over ? `: ${(size - budget).toFixed(1)} KB OVER` : ''}`;
  process.stdout.write(`${size.toFixed(1).padStart(7)} KB  ${bound.padEnd(10)}  ${what}\n`);
  if (over) process.exitCode = 1;
}

// The workbench's spreadsheet is larger than all of the add-in, and the add-in never needs it.
const strangers = [...new Set(Object.values(lists).flat())].filter((name) => /univerjs/i.test(read(name)));
if (strangers.length > 0) {
  process.stdout.write(`The workbench's spreadsheet is in ${strangers.join(', ')}.\n`);
  process.exitCode = 1;
}

function read(name) {
  return readFileSync(new URL(`web/${name}`, folder), 'utf8');
}

function zipped(name) {
  return gzipSync(readFileSync(new URL(`web/${name}`, folder)), { level: 9 }).length;
}

function readLists() {
  try {
    return JSON.parse(readFileSync(new URL('scripts.json', folder), 'utf8'));
  } catch {
    process.stderr.write('There is no build to weigh: run `npm run build` first.\n');
    process.exit(1);
  }
}
