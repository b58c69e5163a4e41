import type { Area } from '../../core';
import { dropOwnFormats } from './editSheet';
import { areaAddress, parseArea } from './cellAddress';
import { union } from './dimension';
import { textOf, type Markup } from './markupBytes';
import { findTag, walkRows, type CellPlace, type RowTag } from './rowScan';
import { dropWidthsSplice } from './sheetHead';
import { outlineSheet, type SheetOutline } from './sheetOutline';
import type { Splice } from './splice';
import { attribute, withAttribute } from './xmlTree';

/** The edits that take our result columns (areas of one column each) and, if asked, our formats out of a sheet. */
export function stripSheet(markup: Markup, areas: readonly Area[], formats: boolean): readonly Splice[] {
  const remover = areas.length === 0 ? null : new CellRemover(markup, areas);
  const outline = outlineSheet(markup, (from, prefix) =>
    remover ? remover.walk(from, prefix) : findTag(markup, from, `/${prefix}sheetData`),
  );
  const columns = areas.map(({ left }) => left);
  return [
    ...(remover ? shrinkDimension(markup, outline, areas, remover.left) : []),
    ...(remover ? dropWidthsSplice(markup, outline, columns) : []),
    ...(remover?.splices ?? []),
    ...(formats ? dropOwnFormats(markup, outline) : []),
  ];
}

/** Only an edge that our cells stood on may move in. */
function shrinkDimension(
  markup: Markup,
  { children }: SheetOutline,
  areas: readonly Area[],
  left: Area | null,
): Splice[] {
  const place = children.find(({ local }) => local === 'dimension');
  if (!place || !left) return [];
  const tag = textOf(markup, place.start, place.openEnd);
  const area = parseArea(attribute(tag, 'ref') ?? '');
  if (!area) return [];
  const right = areas.some((own) => own.right === area.right) ? Math.max(left.right, area.left) : area.right;
  const bottom = areas.some((own) => own.bottom === area.bottom) ? Math.max(left.bottom, area.top) : area.bottom;
  const text = withAttribute(tag, 'ref', areaAddress({ ...area, right, bottom }));
  return text === tag ? [] : [{ start: place.start, end: place.openEnd, text }];
}

/** Collects the edits that take our cells out of sheetData. */
class CellRemover {
  readonly splices: Splice[] = [];
  /** The area of all cells that stay; null when there are none. */
  left: Area | null = null;
  private readonly markup: Markup;
  private readonly areas: readonly Area[];
  private row: RowTag | null = null;
  private kept = 0;
  private removed: CellPlace[] = [];

  constructor(markup: Markup, areas: readonly Area[]) {
    this.markup = markup;
    this.areas = areas;
  }

  walk(from: number, prefix: string): number {
    return walkRows(this.markup, from, prefix, {
      enter: (row) => this.enter(row),
      cell: (column, start, openEnd, end) => {
        if (this.isOurs(column)) this.removed.push({ start, openEnd, end });
        else this.keep(column);
      },
      leave: (closeStart) => {
        this.leave(closeStart, prefix);
      },
    });
  }

  private enter(row: RowTag): boolean {
    this.row = row;
    this.kept = 0;
    this.removed = [];
    return true;
  }

  private isOurs(column: number): boolean {
    const row = this.row?.row ?? 0;
    for (const { left, top, bottom } of this.areas) if (left === column && top <= row && row <= bottom) return true;
    return false;
  }

  private keep(column: number): void {
    const row = this.row?.row ?? 0;
    this.kept++;
    const { left } = this;
    // Comparing first spares an object for each of millions of cells.
    if (left && left.top <= row && row <= left.bottom && left.left <= column && column <= left.right) return;
    const single = { top: row, left: column, bottom: row, right: column };
    this.left = left ? union(left, single) : single;
  }

  private leave(closeStart: number, prefix: string): void {
    const { row, removed } = this;
    if (!row || removed.length === 0) return;
    const open = textOf(this.markup, row.start, row.openEnd);
    if (this.kept === 0 && saysNothing(open)) {
      this.splices.push({ start: row.start, end: closeStart + `</${prefix}row>`.length, text: '' });
      return;
    }
    for (const { start, end } of removed) this.splices.push({ start, end, text: '' });
  }
}

/** A row of which only the number and hints are left, no height, look or outline. */
function saysNothing(tag: string): boolean {
  return [...tag.matchAll(/\s([^\s=]+)\s*=/g)].every(([, name = '']) => /^(r|spans|.+:dyDescent)$/.test(name));
}
