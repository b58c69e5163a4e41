import type { Area, SheetSnapshot } from '../../../core';
import { type CellContext } from '../../../xlsx/read/cells';
import { readSheet } from '../../../xlsx/read/sheet';
import type { SheetPart } from '../../../xlsx/workbookParts';
import type { ZipArchive } from '../../../xlsx/zip/openZip';
import { fillCells } from '../fromSnapshot';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import type { Element } from './element';
import { readLinks } from './links';
import { SheetCells } from './sheetCells';
import { readSheetProperties } from './sheetProperties';
import type { Styles } from './styles';
import { withoutCells } from './worksheetText';

/** What the sheets of a workbook refer to. */
export interface SharedParts extends Omit<CellContext, 'watch'> {
  readonly styles: Styles;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Fills the sheet from its part and those that it leads to; returns the part without its cells. */
export function readWorksheet(
  archive: ZipArchive,
  part: SheetPart,
  sheet: SheetModel,
  workbook: WorkbookModel,
  shared: SharedParts,
): Element {
  const once = readingOnce(archive, part.path);
  const worksheet = withoutCells(once.read(part.path) ?? new Uint8Array(0), part.path);
  const { styles, formats } = shared;
  const formatOf = (style: number): string => {
    const format = formats.table[formats.byStyle[style] ?? 0];
    return format === undefined || format === '' ? 'General' : format;
  };
  sheet.visibility = visibilities[part.visibility];
  readSheetProperties(worksheet, sheet, styles, formatOf);
  const watch = new SheetCells(sheet, styles, formatOf);
  const snapshot = readSheet(once, part, { ...shared, watch });
  fillCells(sheet, snapshot, workbook);
  readLinks(worksheet, sheet, archive, part.path);
  const hidden = watch.hiddenRows(worksheet.child('sheetFormatPr')?.flag('zeroHeight') === true);
  for (const row of hidden) hiddenBy(sheet, snapshot, row).add(row);
  return worksheet;
}

/** Rows of a filtered list are taken to be hidden by the filter: a file does not tell, and neither does Excel. */
function hiddenBy(sheet: SheetModel, { filtered }: Pick<SheetSnapshot, 'filtered'>, row: number): Set<number> {
  const holds = ({ top, bottom }: Area): boolean => row > top && row <= bottom;
  const lists = [...(sheet.filterArea ? [sheet.filterArea] : []), ...sheet.tables.map(({ area }) => area)];
  return filtered && lists.some(holds) ? sheet.filteredRows : sheet.hiddenRows;
}

/** The archive, which unpacks that one part only once. */
function readingOnce(archive: ZipArchive, path: string): ZipArchive {
  let part: Uint8Array | null = null;
  return { ...archive, read: (name) => (name === path ? (part ??= archive.read(name)) : archive.read(name)) };
}
