import { type CellValue, defaultRuleBook } from '../../src/core';
import { day } from '../../src/core/dates/day';
import { formulas } from '../../src/core/formulas/formulas';
import type { FormulaSetting } from '../../src/core/formulas/formula';
import { bigRows } from './bigLedger';
import { formulaPeers } from './formulaPeers';
import { line, quickest } from './measure';

// Functions in cells: one call for a column, as a spilling formula makes it, beside one call for each cell.
const setting: FormulaSetting = { book: defaultRuleBook, today: day('2026-11-24'), dateSystem: 1900, language: 'zh' };
const ids = ['RISKGRADE', 'NEXTINSPECTION', 'DUESTATUS', 'CHECK3211'] as const;
const single = 200;

let runs = 0;
/** The same rows with another word in one cell: what was worked out before is no answer to them. */
function fresh(rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const [first = [], ...others] = rows;
  return [[...first.slice(0, -1), `第${String(++runs)}次`], ...others];
}

line('functions, cells per second', '10,000 rows', '100,000 rows', 'cell by cell', 'ratio');
const [small, large] = [bigRows(10_000), bigRows(100_000)];
for (const id of ids) {
  const formula = formulas[id];
  const perSecond = (values: typeof small): number => {
    const [headers, ...rows] = values;
    return (1000 * rows.length) / quickest(2, () => formula([[headers!], fresh(rows)], setting));
  };
  const [headers, ...rows] = small;
  const alone = (1000 * single) / quickest(1, () => rows.slice(0, single).map((row) => formula([[headers!], [row]], setting))); // prettier-ignore
  const many = perSecond(small);
  const rounded = [many, perSecond(large), alone].map((number) => String(Math.round(number)));
  line(id, ...rounded, `${(many / alone).toFixed(1)} x`);
}

const [headers, ...rows] = bigRows(300);
const columns = ['RISKGRADE', 'NEXTINSPECTION', 'DUESTATUS'] as const;
const milliseconds = quickest(2, () => columns.map((id) => formulas[id]([[headers!], fresh(rows)], setting)));
const ours = (1000 * columns.length * rows.length) / milliseconds;
line(`ours on 300 rows: ${columns.join(', ')}`, `${String(Math.round(ours))} cells/s`);
formulaPeers([headers!, ...rows], ours);
