import type { Area } from '../../core';
import { dropWidths, setWidths } from './columnWidths';
import { widenDimension } from './dimension';
import { textOf, type Markup } from './markupBytes';
import type { SheetOutline } from './sheetOutline';
import type { Splice } from './splice';

/** The dimension with our cells inside; nothing when the sheet has none. */
export function dimensionSplice(markup: Markup, { children }: SheetOutline, added: Area): Splice[] {
  const place = children.find(({ local }) => local === 'dimension');
  if (!place) return [];
  const tag = textOf(markup, place.start, place.openEnd);
  const text = widenDimension(tag, added);
  return text === tag ? [] : [{ start: place.start, end: place.openEnd, text }];
}

/** Widths (in characters, by 0-based column) set in `<cols>`, which is made when the sheet has none. */
export function columnWidthsSplice(
  markup: Markup,
  { children, sheetData, prefix }: SheetOutline,
  widths: ReadonlyMap<number, number>,
): Splice[] {
  const place = children.find(({ local }) => local === 'cols');
  if (!place) return [{ start: sheetData.start, end: sheetData.start, text: setWidths(null, widths, prefix) }];
  const text = setWidths(textOf(markup, place.start, place.end), widths, prefix);
  return [{ start: place.start, end: place.end, text }];
}

/** Our columns' widths taken out of `<cols>`. */
export function dropWidthsSplice(
  markup: Markup,
  { children, prefix }: SheetOutline,
  columns: readonly number[],
): Splice[] {
  const place = children.find(({ local }) => local === 'cols');
  if (!place) return [];
  const text = dropWidths(textOf(markup, place.start, place.end), columns, prefix) ?? '';
  return [{ start: place.start, end: place.end, text }];
}
