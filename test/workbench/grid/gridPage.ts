import { createGrid } from '../../../src/workbench/grid/createGrid';
import type { Grid } from '../../../src/workbench/grid/grid';
import { FormulaEngine } from '../../../src/workbench/formulas/formulaEngine';
import type { FakeBook } from './fakeBook';
import { ledger } from './fakeLedger';

/** What a test reaches in the page. */
export interface GridPage {
  readonly grid: Grid;
  readonly book: FakeBook;
  readonly said: string[];
  readonly ready: Promise<void>;
}

const book = ledger();
const said: string[] = [];
const container = document.getElementById('grid')!;
const say = ({ zh }: { readonly zh: string }): void => void said.push(zh);
const grid = createGrid({ container, book, language: 'zh', dark: false, say });
// In the workbench it has a thread of its own.
book.engine = new FormulaEngine(book.source, ['RISKGRADE']);
book.engine.opened();
const ready = grid.show({ progress: () => undefined, signal: new AbortController().signal }).then(() => grid.settled());
Object.assign(globalThis, { gridPage: { grid, book, said, ready } satisfies GridPage });
