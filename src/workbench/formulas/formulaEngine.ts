import type { Area, CellValue } from '../../core';
import type { BookChange } from '../book/book';
import type { CellContent } from '../book/cellBlock';
import type { CalculatedCell, FormulaSource, SheetSize } from '../book/formulaSource';
import { addInFunctions } from './addInFunctions';
import { createCalculator } from './calculator';
import { createEngineBook } from './engineBook';
import { createOrdinaryFormulas } from './ordinaryFormulas';
import { unworkedIn } from './unworked';

/** Keeps up with a workbook, works out its ordinary formulas and tells it their results. */
export interface FormulaEngine {
  /** Another workbook is open; it is read when there is something to work out, or by `read`. */
  opened(): void;
  read(): void;
  follow(changes: readonly BookChange[]): void;
  /** Resolves when all that was told so far is worked out and the workbook has the results. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Cells asked for at a time: the workbook has others to answer meanwhile. */
const cellsAtOnce = 60_000;

/** `functions` are names of the add-in's functions, in capitals. */
export function createFormulaEngine(source: FormulaSource, functions: readonly string[]): FormulaEngine {
  const formulas = createOrdinaryFormulas();
  const engine = createEngineBook(formulas);
  const calculator = createCalculator(engine, formulas, (sheet, cells) => source.results(sheet, cells));
  addInFunctions(engine, source, functions);
  /** Of the sheets that are known. */
  const sizes = new Map<string, SheetSize>();
  let isRead = true;
  let waiting: BookChange[] = [];
  let working: Promise<void> | null = null;

  async function readBook(): Promise<void> {
    isRead = true;
    sizes.clear();
    formulas.clear();
    const view = await source.view();
    engine.open(view);
    const unworked: { sheet: string; area: Area }[] = [];
    for (const { id } of view.sheets) {
      await readSheet(id, (content, links) => {
        const area = unworkedIn(content);
        if (area) unworked.push({ sheet: id, area });
        calculator.known(id, links.filter((cell) => resultIn(content, cell) === null)); // prettier-ignore
      });
    }
    // Not before all sheets are there, which they may read.
    for (const { sheet, area } of unworked) calculator.changed(sheet, area);
  }

  type Seen = (content: CellContent, links: readonly CalculatedCell[]) => void;

  async function readSheet(sheet: string, seen: Seen): Promise<void> {
    const size = await source.size(sheet);
    sizes.set(sheet, size);
    engine.grow(sheet, size);
    await readCells(sheet, { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 }, seen);
  }

  async function readCells(sheet: string, area: Area, seen: Seen): Promise<void> {
    for (const part of parts(area)) {
      const content = await source.content(sheet, part);
      seen(content, engine.put(content));
    }
  }

  async function followCells(sheet: string, told: Area): Promise<void> {
    const known = sizes.get(sheet);
    if (!known) return;
    let { rows, columns } = known;
    if (told.bottom >= rows || told.right >= columns) {
      const now = await source.size(sheet);
      rows = Math.max(rows, now.rows);
      columns = Math.max(columns, now.columns);
      sizes.set(sheet, { rows, columns });
      engine.grow(sheet, { rows, columns });
    }
    const area = { ...told, bottom: Math.min(told.bottom, rows - 1), right: Math.min(told.right, columns - 1) };
    await readCells(sheet, area, (_, links) => {
      calculator.known(sheet, links);
    });
    calculator.changed(sheet, area);
  }

  async function followTabs(): Promise<void> {
    const { sheets } = await source.view();
    for (const id of [...sizes.keys()].filter((known) => !sheets.some((tab) => tab.id === known))) {
      engine.removeSheet(id);
      sizes.delete(id);
    }
    engine.rename(sheets);
    for (const [at, tab] of sheets.entries()) {
      if (sizes.has(tab.id)) continue;
      engine.addSheet(tab, at);
      await readSheet(tab.id, ({ area }, links) => {
        calculator.known(tab.id, links);
        calculator.changed(tab.id, area);
      });
    }
  }

  async function work(): Promise<void> {
    while (!isRead || waiting.length > 0) {
      // A sheet may have gone while its cells were asked for; that will be told, too.
      if (!isRead) await readBook().catch(ignore);
      const changes = waiting;
      waiting = [];
      if (changes.some(({ kind }) => kind === 'tabs')) await followTabs().catch(ignore);
      for (const change of changes) {
        if (change.kind === 'cells') await followCells(change.sheet, change.area).catch(ignore);
      }
      calculator.start();
    }
  }

  function begin(): void {
    working ??= work().finally(() => {
      working = null;
    });
  }

  const isWorking = (): boolean => working !== null;

  return {
    opened: () => {
      isRead = false;
      waiting = [];
    },
    read: begin,
    follow: (changes) => {
      waiting.push(...changes.filter(({ kind }) => kind === 'cells' || kind === 'tabs'));
      begin();
    },
    settled: async () => {
      begin();
      while (isWorking()) {
        await working;
        await calculator.settled();
      }
    },
    dispose: () => {
      calculator.dispose();
      engine.univer.dispose();
    },
  };
}

function resultIn({ area, values }: CellContent, { row, column }: CalculatedCell): CellValue {
  return values[(row - area.top) * (area.right - area.left + 1) + column - area.left] ?? null;
}

const ignore = (): void => undefined;

/** Of whole rows, with at most so many cells where a row has not more. */
function parts(area: Area): Area[] {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, width)));
  const all: Area[] = [];
  for (let top = area.top; width > 0 && top <= area.bottom; top += rows) {
    all.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return all;
}
