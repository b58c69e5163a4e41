import {
  ICommandService,
  type IStyleData,
  type Styles,
  IUniverInstanceService,
  LocaleType,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ScrollToRangeOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from '../../core';
import type { ResizedCells } from '../book/book';
import type { CellBlock } from '../book/cellBlock';
import type { BookView, DrawnLook, SheetView } from '../book/sheetView';
import { type CellRows, putBlock } from './drawnCell';
import { areaOf, drawnSheet, panesOf, rangeOf, tabOf } from './drawnSheet';
import { drawnStyle } from './drawnStyle';
import type { FormulaBook } from './formulaBook';
import { redraw, reshape } from './reshape';
import { createRowFit } from './rowFit';
import { emptyUnit, run, workbookOf } from './univer';

/** What Univer draws, told in the book's words. Whatever is done here is not the user's doing. */
export interface Drawing {
  readonly univer: Univer;
  /** Draws the tabs of a book, and of its sheet in front the shape; no cells yet. */
  open(book: BookView, front: SheetView): void;
  /** Univer's name of what is open. */
  unit(): string;
  put(block: CellBlock): void;
  shape(view: SheetView): void;
  addSheet(tab: BookView['sheets'][number], at: number): void;
  removeSheet(sheet: string): void;
  /** Gives the tabs their names, their order and whether they are hidden. */
  retab(tabs: BookView['sheets']): void;
  sheet(sheet: string): Worksheet | null;
  front(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly area: Area; readonly row: number; readonly column: number };
  select(area: Area, how?: { readonly byUser?: boolean; readonly primary?: Place }): void;
  /** Draws what was put since. */
  refresh(): void;
  /** Counts up whenever cells may show something else than before. */
  version(): number;
  /** Cells may show something else, though nothing was put. */
  changed(): void;
  /** The user has given rows or columns their sizes. */
  resized(sheet: string, sizes: ResizedCells): void;
  /** The cells on screen, frozen panes among them. */
  visible(): readonly Area[];
  render(): IRender | null;
  skeletons(): SheetSkeletonManagerService | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function createDrawing(univer: Univer, formulas: FormulaBook): Drawing {
  const injector = univer.__getInjector();
  const rows = createRowFit(defaultLook);
  /** Sheets with rows of another height since they were drawn. */
  const fitted = new Set<string>();
  const styleIds = new Map<string, string | null>();
  let unitId = emptyUnit;
  let opened = 0;
  let version = 0;
  const workbook = (): Workbook | null => workbookOf(univer, unitId);
  const sheet = (id: string): Worksheet | null => workbook()?.getSheetBySheetId(id) ?? null;
  const front = (): string => workbook()?.getActiveSheet()?.getSheetId() ?? '';
  const render = (): IRender | null => injector.get(IRenderManagerService).getRenderById(unitId) ?? null;
  const skeletons = (): SheetSkeletonManagerService | null => render()?.with(SheetSkeletonManagerService) ?? null;

  const drawnStyles = (): Styles => workbook()!.getStyles();

  function styleOf(look: DrawnLook): string | null {
    const style = drawnStyle(look);
    const key = JSON.stringify(style);
    let id = styleIds.get(key);
    if (id === undefined) {
      id = key === plain ? null : `look${styleIds.size}`;
      styleIds.set(key, id);
      if (id !== null) drawnStyles().addCustomStyle(id, style);
    }
    return id;
  }

  function fit(drawn: Worksheet, area: Area): void {
    if (rows.fit(drawn, area, drawnStyles())) fitted.add(drawn.getSheetId());
  }

  function refresh(): void {
    version++;
    if (fitted.delete(front())) skeletons()?.makeDirty({ sheetId: front() }, true);
    skeletons()?.reCalculate();
    redraw(render());
  }

  return {
    univer,
    sheet,
    front,
    render,
    skeletons,
    refresh,
    version: () => version,
    changed: () => {
      version++;
    },
    resized: (id, sizes) => {
      version++;
      const drawn = sheet(id);
      for (const [row] of sizes.rows ?? []) rows.own(id, row);
      if (!drawn || !sizes.columns) return;
      const { rowCount, columnCount } = drawn.getConfig();
      fit(drawn, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
      refresh();
    },
    unit: () => unitId,
    open: (book, view) => {
      const before = unitId;
      unitId = `book${++opened}`;
      styleIds.clear();
      rows.clear();
      fitted.clear();
      rows.shape(view);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
        id: unitId,
        name: book.name,
        appVersion: '0.25.1',
        locale: LocaleType.ZH_CN,
        styles: {},
        defaultStyle: defaultLook,
        sheetOrder: book.sheets.map(({ id }) => id),
        sheets: Object.fromEntries(
          book.sheets.map((tab) => [tab.id, drawnSheet(tab, tab.id === view.id ? view : null)]),
        ),
      });
      run(univer, SetWorksheetActiveOperation.id, { unitId, subUnitId: view.id });
      const units = injector.get(IUniverInstanceService);
      units.focusUnit(unitId);
      units.disposeUnit(before);
    },
    put: (block) => {
      version++;
      const drawn = sheet(block.sheet);
      if (!drawn) return;
      putBlock(drawn.getCellMatrix().getMatrix() as CellRows, block, styleOf, formulas);
      fit(drawn, block.area);
    },
    shape: (view) => {
      version++;
      reshape(sheet(view.id), view, rows.shape(view), view.id === front() ? skeletons() : null, render());
      const panes = panesOf(view);
      const now = sheet(view.id)?.getConfig().freeze;
      if (now && (now.xSplit !== panes.xSplit || now.ySplit !== panes.ySplit)) {
        run(univer, SetFrozenMutation.id, { unitId, subUnitId: view.id, ...panes });
      }
    },
    addSheet: (tab, index) => void run(univer, InsertSheetMutation.id, { unitId, index, sheet: drawnSheet(tab, null) }),
    removeSheet: (subUnitId) => {
      formulas.forgetSheet(subUnitId);
      run(univer, RemoveSheetMutation.id, { unitId, subUnitId });
    },
    retab: (tabs) => {
      const order = workbook()?.getConfig().sheetOrder;
      order?.splice(0, order.length, ...tabs.map(({ id }) => id));
      for (const tab of tabs) {
        const config = sheet(tab.id)?.getConfig();
        if (config) Object.assign(config, tabOf(tab));
      }
    },
    activate: (subUnitId) => {
      if (subUnitId === front()) return;
      run(univer, SetWorksheetActiveOperation.id, { unitId, subUnitId });
      if (fitted.has(subUnitId)) refresh();
    },
    selection: () => {
      const last = injector.get(SheetsSelectionsService).getCurrentLastSelection();
      if (!last) return { sheet: front(), area: { top: 0, left: 0, bottom: 0, right: 0 }, row: 0, column: 0 };
      const area = wholeArea(areaOf(last.range), sheet(front()));
      return {
        sheet: front(),
        area,
        row: last.primary.startRow,
        column: last.primary.startColumn,
      };
    },
    select: (area, { byUser = false, primary = { row: area.top, column: area.left } } = {}) => {
      const cell = rangeOf({ top: primary.row, left: primary.column, bottom: primary.row, right: primary.column });
      const merged = sheet(front())?.getMergedCell(primary.row, primary.column);
      const isSingle = area.top === area.bottom && area.left === area.right;
      const at = {
        actualRow: primary.row,
        actualColumn: primary.column,
        isMerged: Boolean(merged),
        isMergedMainCell: true,
      };
      const selection = {
        range: merged && isSingle ? merged : rangeOf(area),
        primary: { ...(merged ?? cell), ...at },
        style: null,
      };
      const params = { unitId, subUnitId: front(), selections: [selection], type: SelectionMoveType.MOVE_END };
      if (byUser) injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
      else run(univer, SetSelectionsOperation.id, params);
      run(univer, ScrollToRangeOperation.id, { range: cell });
    },
    visible: () => {
      const ranges = skeletons()?.getCurrentSkeleton()?.getVisibleRanges();
      return ranges ? [...ranges.values()].map(areaOf) : [];
    },
  };
}

/** Excel's default where a file says nothing. */
export const defaultLook: IStyleData = { ff: 'Calibri', fs: 11 };
const plain = JSON.stringify(drawnStyle({}));

/** Whole rows and columns count no places: NaN. */
function wholeArea(area: Area, sheet: Worksheet | null): Area {
  const or = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
  return {
    top: or(area.top, 0),
    left: or(area.left, 0),
    bottom: or(area.bottom, (sheet?.getRowCount() ?? 1) - 1),
    right: or(area.right, (sheet?.getColumnCount() ?? 1) - 1),
  };
}
