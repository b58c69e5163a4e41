import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { initSync, Model } from '@ironcalc/wasm';

// A process of its own: the spreadsheet engine is an ES module that loads WebAssembly from beside itself.
// In: {sheets: [{name, cells: [[row, column, input]], asked: [[row, column]]}]}, 0-based. Out: for each sheet the values asked.
const engine = dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm'));
initSync({ module: readFileSync(join(engine, 'wasm_bg.wasm')) });
const { sheets } = JSON.parse(await text(process.stdin));
const model = new Model('ledger', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, at) => {
  if (at > 0) model.newSheet();
  model.renameSheet(at, name);
});
sheets.forEach(({ cells }, at) => {
  for (const [row, column, input] of cells) model.setUserInput(at, row + 1, column + 1, input);
});
model.resumeEvaluation();
model.evaluate();
sheets.forEach(({ asked }, at) => {
  for (const column of new Set(asked.map((place) => place[1]))) {
    const rows = asked.flatMap((place) => (place[1] === column ? [place[0]] : []));
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const area = { sheet: at, row: first + 1, column: column + 1, width: 1, height: last - first + 1 };
    model.updateRangeStyle(area, 'num_fmt', 'general');
  }
});
const kinds = { number: 1, text: 2, boolean: 4, error: 16 };
const values = sheets.map(({ asked }, at) =>
  asked.map(([row, column]) => {
    const shown = model.getFormattedCellValue(at, row + 1, column + 1);
    const kind = model.getCellType(at, row + 1, column + 1);
    if (kind === kinds.error) return { error: shown };
    if (kind === kinds.boolean) return shown === 'TRUE';
    return kind === kinds.number && shown !== '' ? Number(shown) : shown;
  }),
);
process.stdout.write(JSON.stringify(values));
