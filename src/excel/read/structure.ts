import type { SheetSnapshot } from '../../core';
import type { Later } from '../office';
import type { WorkbookName } from '../ownNames';

/** What a workbook consists of, without the cells. */
export interface Structure {
  readonly sheets: readonly SheetHead[];
  readonly names: readonly WorkbookName[];
  readonly tables: readonly TableHead[];
  readonly isProtected: boolean;
  readonly dateSystem: 1900 | 1904;
}

export interface SheetHead {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
}

export interface TableHead {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly totalsRow: boolean;
  readonly isFiltered: boolean;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Asks for the structure; chart sheets are not among Excel's worksheets. */
export function askStructure({ workbook }: Excel.RequestContext): Later<Structure> {
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load(
    'items/id,items/name,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered',
  );
  const protection = workbook.protection.load('protected');
  // There is no finished API for the date system; DATE counts from its first day.
  const probe = workbook.functions.date(1904, 1, 1).load('value');
  return () => ({
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      isProtected: sheet.protection.protected,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      totalsRow: table.showTotals,
      isFiltered: isFiltered(table),
    })),
    isProtected: protection.protected,
    dateSystem: probe.value === 0 ? 1904 : 1900,
  });
}

/** A table without filter buttons may have no filter to ask: then hidden rows count as filtered, to be safe. */
function isFiltered({ autoFilter }: Excel.Table): boolean {
  try {
    return autoFilter.isDataFiltered;
  } catch {
    return true;
  }
}
