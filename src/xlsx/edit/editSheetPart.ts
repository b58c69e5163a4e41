import { textOf, type Markup } from '../patch/markupBytes';
import { findTag } from '../patch/rowScan';
import { dimensionSplice } from '../patch/sheetHead';
import { outlineSheet } from '../patch/sheetOutline';
import type { Splice } from '../patch/splice';
import type { StyleBook } from '../patch/styleBook';
import type { Workspace } from '../patch/workspace';
import { CellWriter, type StyleFor, writtenArea } from './cellWriter';
import { columnStyles, editColumns } from './columns';
import { editFormats } from './formats';
import { regroupFormulas } from './formulaGroups';
import { editLinks, type OutsideLink } from './links';
import { editFilter, editMerges } from './lists';
import { openTagWith } from './openTagWith';
import { editPage } from './page';
import { editProtection } from './protection';
import type { SheetEdits } from './sheetEdits';
import { editProperties, editViews } from './sheetFace';
import { SheetPart } from './sheetPart';
import { editTables } from './tables';

/** What the edits of sheets share. */
export interface EditTools {
  readonly workspace: Workspace;
  readonly styles: StyleBook;
  readonly styleFor: StyleFor;
}

export interface EditedSheet {
  readonly splices: readonly Splice[];
  readonly changesFormulas: boolean;
}

/** The edits of a sheet part's bytes; `selected` says whether the sheet is in front, null leaves that. */
export function editSheetPart(
  markup: Markup,
  edits: SheetEdits,
  selected: boolean | null,
  tools: EditTools,
  outside: OutsideLink,
): EditedSheet {
  const outline = outlineSheet(markup, (from, prefix) => findTag(markup, from, `/${prefix}sheetData`));
  const part = new SheetPart(markup, outline);
  editHead(markup, part, edits, selected, tools.styleFor);
  const writer = editCells(markup, part, edits, tools.styleFor);
  editTail(part, edits, tools, outside);
  return {
    splices: [...part.splices].sort((a, b) => a.start - b.start || a.end - b.end),
    changesFormulas: writer?.changesFormulas ?? false,
  };
}

function editHead(
  markup: Markup,
  part: SheetPart,
  edits: SheetEdits,
  selected: boolean | null,
  styleFor: StyleFor,
): void {
  const { page, cells = [], columns = [], defaultRowHeight: height, defaultColumnWidth: width } = edits;
  editProperties(part, edits.tabColor, page?.zoom && 'wide' in page.zoom);
  const area = writtenArea(cells);
  if (area) part.splices.push(...dimensionSplice(markup, part.outline, area));
  editViews(part, edits, selected);
  if (height !== undefined || width !== undefined) {
    part.edit('sheetFormatPr', (tag) =>
      openTagWith(tag, {
        ...(width !== undefined && { defaultColWidth: String(width) }),
        ...(height !== undefined && { defaultRowHeight: String(height) }),
      }),
    );
  }
  editColumns(part, columns, styleFor);
}

function editCells(
  markup: Markup,
  part: SheetPart,
  { cells = [], rows = [], columns = [] }: SheetEdits,
  styleFor: StyleFor,
): CellWriter | null {
  const redressed = columns.some(({ look, format }) => look !== undefined || format !== undefined);
  if (cells.length === 0 && rows.length === 0 && !redressed) return null;
  const { prefix } = part;
  const { sheetData } = part.outline;
  const writer = new CellWriter(markup, cells, rows, styleFor, columnStyles(part.child('cols')), columns);
  if (sheetData.openEnd === sheetData.end) {
    const open = textOf(markup, sheetData.start, sheetData.openEnd).replace(/\s*\/>$/, '>');
    const text = writer.allRows(open, prefix, `</${prefix}sheetData>`);
    part.splices.push({ start: sheetData.start, end: sheetData.end, text });
    return writer;
  }
  writer.regroup(regroupFormulas(markup, sheetData.openEnd, prefix, cells));
  writer.walk(sheetData.openEnd, prefix);
  for (const splice of writer.splices) part.splices.push(splice);
  return writer;
}

function editTail(part: SheetPart, edits: SheetEdits, { workspace, styles }: EditTools, outside: OutsideLink): void {
  if (edits.protection !== undefined) editProtection(part, edits.protection);
  if (edits.filter !== undefined) editFilter(part, edits.filter);
  if (edits.merges) editMerges(part, edits.merges);
  if (edits.conditionalFormats) editFormats(part, edits.conditionalFormats, styles);
  editLinks(part, edits.links ?? [], outside);
  if (edits.page) editPage(part, edits.page);
  editTables(workspace, part, edits.tables ?? []);
}
