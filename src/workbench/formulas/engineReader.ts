import type { Area, CellValue } from '../../core';
import type { CellContent } from '../book/cellBlock';
import type { CalculatedCell, FormulaSource, SheetSize } from '../book/formulaSource';
import type { Calculator } from './calculator';
import type { EngineBook } from './engineBook';
import { unworkedIn } from './unworked';

/** Cells asked for at a time: the workbook has others to answer meanwhile. */
const cellsAtOnce = 60_000;

/** Brings what the workbook holds into the engine, and says what of it is to be worked out. */
export class EngineReader {
  /** Of the sheets that are known. */
  private readonly sizes = new Map<string, SheetSize>();

  constructor(
    private readonly source: FormulaSource,
    private readonly engine: EngineBook,
    private readonly calculator: Calculator,
  ) {}

  /** The workbook that is open now, whole. Results that the file has stay until something they read changes. */
  async readBook(): Promise<void> {
    this.sizes.clear();
    const view = await this.source.view();
    this.engine.open(view);
    const unworked: { sheet: string; area: Area }[] = [];
    for (const { id } of view.sheets) {
      await this.readSheet(id, (content, links) => {
        const area = unworkedIn(content);
        if (area) unworked.push({ sheet: id, area });
        const blank = links.filter((cell) => resultIn(content, cell) === null);
        this.calculator.known(id, blank);
      });
    }
    // Not before all sheets are there, which they may read.
    for (const { sheet, area } of unworked) this.calculator.changed(sheet, area);
  }

  async followTabs(): Promise<void> {
    const { sheets } = await this.source.view();
    for (const id of [...this.sizes.keys()].filter((known) => !sheets.some((tab) => tab.id === known))) {
      this.engine.removeSheet(id);
      this.sizes.delete(id);
    }
    this.engine.rename(sheets);
    for (const [at, tab] of sheets.entries()) {
      if (this.sizes.has(tab.id)) continue;
      this.engine.addSheet(tab, at);
      await this.readSheet(tab.id, ({ area }, links) => {
        this.calculator.known(tab.id, links);
        this.calculator.changed(tab.id, area);
      });
    }
  }

  async followCells(sheet: string, told: Area): Promise<void> {
    const { rows, columns } = await this.grown(sheet, told);
    const area = { ...told, bottom: Math.min(told.bottom, rows - 1), right: Math.min(told.right, columns - 1) };
    await this.readCells(sheet, area, (_, links) => {
      this.calculator.known(sheet, links);
    });
    this.calculator.changed(sheet, area);
  }

  private async readSheet(sheet: string, seen: Seen): Promise<void> {
    const size = await this.source.size(sheet);
    this.sizes.set(sheet, size);
    this.engine.grow(sheet, size);
    await this.readCells(sheet, { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 }, seen);
  }

  private async readCells(sheet: string, area: Area, seen: Seen): Promise<void> {
    for (const part of parts(area)) {
      const content = await this.source.content(sheet, part);
      seen(content, this.engine.put(content));
    }
  }

  /** Asks for the size of a sheet only where cells lie beyond the known one; it never shrinks, what is gone is blank. */
  private async grown(sheet: string, { bottom, right }: Area): Promise<SheetSize> {
    const known = this.sizes.get(sheet) ?? nothing;
    if (known === nothing || (bottom < known.rows && right < known.columns)) return known;
    const { rows, columns } = await this.source.size(sheet);
    const size = { rows: Math.max(rows, known.rows), columns: Math.max(columns, known.columns) };
    this.sizes.set(sheet, size);
    this.engine.grow(sheet, size);
    return size;
  }
}

/** `links` are cells whose formulas name what they show. */
type Seen = (content: CellContent, links: readonly CalculatedCell[]) => void;

/** Of a sheet that is not known: it is new and read with the tabs, or it has gone. */
const nothing: SheetSize = { rows: 0, columns: 0 };

function resultIn({ area, values }: CellContent, { row, column }: CalculatedCell): CellValue {
  return values[(row - area.top) * (area.right - area.left + 1) + column - area.left] ?? null;
}

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
