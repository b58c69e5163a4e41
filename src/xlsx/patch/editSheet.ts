import type { Highlight, WriteColumn } from '../../core';
import type { Area } from '../../core';
import { conditionalFormatsXml, freePriority, withoutOwnRules, type FormatIndex } from './conditionalFormats';
import { CellInserter } from './insertCells';
import { textOf, type Markup } from './markupBytes';
import { lastRowOf, resultColumn } from './resultColumn';
import { findTag } from './rowScan';
import { columnWidthsSplice, dimensionSplice } from './sheetHead';
import { outlineSheet, placeFor, type SheetOutline } from './sheetOutline';
import type { Splice } from './splice';
import type { StyleBook } from './styleBook';

/** All that one run writes into one of the user's sheets. */
export interface SheetChanges {
  readonly columns: readonly WriteColumn[];
  /** Null: the conditional formats stay as they are. */
  readonly highlight: Highlight | null;
}

/** The edits of a sheet part, in order; the sheet holds no result columns of ours at these places any more. */
export function editSheet(
  markup: Markup,
  { columns, highlight }: SheetChanges,
  styles: StyleBook,
  formatIndex: FormatIndex,
): readonly Splice[] {
  let prefix = '';
  const made = columns.map((change) => resultColumn(change, styles, () => prefix));
  const inserter = columns.length === 0 ? null : new CellInserter(markup, made);
  const outline = outlineSheet(markup, (from, found) => {
    prefix = found;
    return inserter ? inserter.walk(from, found) : findTag(markup, from, `/${found}sheetData`);
  });
  prefix = outline.prefix;
  const { sheetData } = outline;
  const isEmpty = sheetData.openEnd === sheetData.end;
  return [
    ...(columns.length === 0 ? [] : headEdits(markup, outline, columns)),
    ...(inserter && isEmpty ? [fillEmpty(markup, outline, inserter)] : (inserter?.splices ?? [])),
    ...(highlight ? highlightEdits(markup, outline, highlight, formatIndex) : []),
  ];
}

function headEdits(markup: Markup, outline: SheetOutline, columns: readonly WriteColumn[]): Splice[] {
  const area: Area = {
    top: Math.min(...columns.map(({ headerRow }) => headerRow)),
    left: Math.min(...columns.map(({ column }) => column)),
    bottom: Math.max(...columns.map(lastRowOf)),
    right: Math.max(...columns.map(({ column }) => column)),
  };
  const widths = new Map(columns.map(({ column, width }) => [column, width]));
  return [...dimensionSplice(markup, outline, area), ...columnWidthsSplice(markup, outline, widths)];
}

function fillEmpty(markup: Markup, { sheetData, prefix }: SheetOutline, inserter: CellInserter): Splice {
  const open = textOf(markup, sheetData.start, sheetData.openEnd);
  const text = inserter.allRows(`${open.slice(0, -2)}>`, prefix, `</${prefix}sheetData>`);
  return { start: sheetData.start, end: sheetData.end, text };
}

function highlightEdits(
  markup: Markup,
  outline: SheetOutline,
  { rules }: Highlight,
  formatIndex: FormatIndex,
): Splice[] {
  const edits = dropOwnFormats(markup, outline);
  let kept = '';
  for (const child of outline.children) {
    if (child.local === 'conditionalFormatting') kept += withoutOwnRules(textOf(markup, child.start, child.end));
    if (child.local === 'extLst') kept += textOf(markup, child.start, child.end);
  }
  const place = placeFor(outline, 'conditionalFormatting');
  const text = conditionalFormatsXml(rules, formatIndex, freePriority(kept), outline.prefix);
  return text === '' ? edits : [...edits, { start: place, end: place, text }];
}

/** Takes our earlier conditional formats out; the user's stay letter for letter. */
export function dropOwnFormats(markup: Markup, outline: SheetOutline): Splice[] {
  return outline.children.flatMap(({ local, start, end }): Splice[] => {
    if (local !== 'conditionalFormatting') return [];
    const xml = textOf(markup, start, end);
    const kept = withoutOwnRules(xml);
    return kept === xml ? [] : [{ start, end, text: kept }];
  });
}
