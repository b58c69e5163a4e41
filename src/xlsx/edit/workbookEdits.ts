import type { SheetEdits } from './sheetEdits';

/** What is to become of a workbook, as plain data. Sheets go by name; chart sheets keep their place among the others. */
export interface WorkbookEdits {
  /** Of worksheets that stay. */
  readonly sheets: readonly SheetEdits[];
  /** Names, as the file has them, of worksheets that go. */
  readonly deleted: readonly string[];
  /** New worksheets with all that they hold; their `sheet` is the name. */
  readonly added: readonly SheetEdits[];
  /** All worksheets by their new names, in the order of the tabs; null leaves the order (new ones come last). */
  readonly order: readonly string[] | null;
  /** New name of the sheet in front; null leaves it. Alone it is no edit: looking at a sheet changes nothing. */
  readonly active: string | null;
  readonly names: NameEdits;
  /** Against adding and deleting sheets; undefined leaves it. */
  readonly structureProtected?: boolean;
  /** All that the add-in remembers of the workbook, JSON texts by key; undefined leaves it. */
  readonly settings?: ReadonlyMap<string, string>;
}

export interface NameEdits {
  readonly dropped: readonly NameKey[];
  /** New ones, and new texts of those that are there. */
  readonly set: readonly NameEdit[];
}

export interface NameKey {
  readonly name: string;
  /** New name of the sheet whose own name it is; null for the workbook's. For dropped names the name in the file. */
  readonly sheet: string | null;
}

export interface NameEdit extends NameKey {
  /** Without '='. */
  readonly text: string;
  readonly hidden: boolean;
}

export const noEdits: WorkbookEdits = {
  sheets: [],
  deleted: [],
  added: [],
  order: null,
  active: null,
  names: { dropped: [], set: [] },
};

export function isEmpty({ sheets, deleted, added, order, names, ...more }: WorkbookEdits): boolean {
  const lists = sheets.length + deleted.length + added.length + names.dropped.length + names.set.length;
  return lists === 0 && order === null && more.structureProtected === undefined && more.settings === undefined;
}
