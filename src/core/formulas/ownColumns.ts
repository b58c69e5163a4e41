import { resultColumnList } from '../changes/resultColumnList';
import type { Marks } from '../ledger/snapshot';
import type { CellRange } from './cellRange';

/** By the beginning of its title, up to the day of the run: the result column. */
const byTitle = resultColumnList.flatMap(({ id, header }) =>
  [header.zh, header.en].map((title) => ({ id, title: title.replace(/\{asOf\}.*$/, '') })),
);

/** The columns that a run of ours wrote beside the ledger, by their titles: they are never read as the user's. */
export function ownColumns(header: CellRange): Marks | null {
  const resultColumns: Record<string, number> = {};
  for (const row of header) {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || !mayBeOurs.test(cell)) return;
      const own = byTitle.find(({ title }) => cell.startsWith(title));
      if (own !== undefined) resultColumns[own.id] = column;
    });
  }
  return Object.keys(resultColumns).length === 0 ? null : { resultColumns, generated: false };
}

const mayBeOurs = /核查|\(check/;
