import { LocaleType, type Univer, type Worksheet } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area } from '../../core';
import type { ResizedCells } from '../book/book';
import type { CellBlock } from '../book/cellBlock';
import type { BookView, SheetView } from '../book/sheetView';
import { type CellRows, putBlock } from './drawnCell';
import { createDrawnSelection, type DrawnSelection } from './drawnSelection';
import { drawnSheet } from './drawnSheet';
import { defaultLook } from './drawnStyle';
import { createDrawnTabs, type DrawnTabs } from './drawnTabs';
import type { FormulaBook } from './formulaBook';
import { createLooks } from './looks';
import { createOpenUnit, type OpenUnit } from './openUnit';
import { reachOn } from './reach';
import { layOut, redraw, reshape } from './reshape';
import { createRowFit } from './rowFit';
import { createSight, type Sight } from './sight';

/** What Univer draws, told in the book's words. Whatever is done here is not the user's doing. */
export interface Drawing extends Omit<OpenUnit, 'open' | 'run' | 'workbook'>, DrawnTabs, DrawnSelection, Sight {
  /** Draws the tabs of a book, and of its sheet in front the shape; no cells yet. */
  open(book: BookView, front: SheetView): void;
  put(block: CellBlock): void;
  shape(view: SheetView): void;
  /** Draws what was put since. */
  refresh(): void;
  /** Counts up whenever cells may show something else than before. */
  version(): number;
  /** Cells may show something else, though nothing was put. */
  changed(): void;
  /** The user has given rows or columns their sizes. */
  resized(sheet: string, sizes: ResizedCells): void;
  /** The user has come to a cell: there is room beyond it. */
  reach(row: number, column: number): void;
}

export function createDrawing(univer: Univer, formulas: FormulaBook): Drawing {
  const unit = createOpenUnit(univer);
  const tabs = createDrawnTabs(unit);
  const selection = createDrawnSelection(unit);
  const sight = createSight(unit);
  const looks = createLooks(() => unit.workbook()!.getStyles());
  const rows = createRowFit(defaultLook);
  /** Sheets with rows of another height since they were drawn. */
  const fitted = new Set<string>();
  let version = 0;

  function fit(drawn: Worksheet, area: Area): void {
    if (rows.fit(drawn, area, unit.workbook()!.getStyles())) fitted.add(drawn.getSheetId());
  }

  function refresh(): void {
    version++;
    if (fitted.delete(unit.front())) layOut(unit);
    else {
      unit.skeletons()?.reCalculate();
      redraw(unit.render());
    }
  }

  return {
    ...unit,
    ...tabs,
    ...selection,
    ...sight,
    refresh,
    version: () => version,
    changed: () => {
      version++;
    },
    resized: (id, sizes) => {
      version++;
      const drawn = unit.sheet(id);
      for (const [row] of sizes.rows ?? []) rows.own(id, row);
      if (!drawn || !sizes.columns) return;
      const columns = sizes.columns.map(([column]) => column);
      if (rows.refit(drawn, columns, unit.workbook()!.getStyles())) fitted.add(id);
      refresh();
    },
    open: (book, view) => {
      looks.clear();
      rows.clear();
      fitted.clear();
      rows.shape(view);
      unit.open(drawnBook(book, view), () => {
        unit.run(SetWorksheetActiveOperation.id, { subUnitId: view.id });
      });
    },
    put: (block) => {
      version++;
      const drawn = unit.sheet(block.sheet);
      if (!drawn) return;
      putBlock(drawn.getCellMatrix().getMatrix() as CellRows, block, looks.styleOf, formulas);
      fit(drawn, block.area);
    },
    shape: (view) => {
      version++;
      reshape(unit, view, rows.shape(view));
    },
    removeSheet: (sheet) => {
      formulas.forgetSheet(sheet);
      tabs.removeSheet(sheet);
    },
    activate: (sheet) => {
      tabs.activate(sheet);
      if (fitted.has(unit.front())) refresh();
    },
    select: (area, how) => {
      const { row, column } = how?.primary ?? { row: area.top, column: area.left };
      reachOn(unit, row, column);
      selection.select(area, how);
      sight.reveal(row, column);
    },
    reach: (row, column) => {
      reachOn(unit, row, column);
    },
  };
}

function drawnBook({ name, sheets }: BookView, front: SheetView): Parameters<OpenUnit['open']>[0] {
  return {
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    defaultStyle: defaultLook,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((tab) => [tab.id, drawnSheet(tab, tab.id === front.id ? front : null)])),
  };
}
