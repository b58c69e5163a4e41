import { looksLikeFormula, type Area } from '../../core';
import { cellAddress } from '../patch/cellAddress';
import { textOf, type Markup } from '../patch/markupBytes';
import { styleOf, walkRows, type RowTag } from '../patch/rowScan';
import type { Splice } from '../patch/splice';
import { Utf8Writer } from '../patch/utf8Writer';
import { attribute } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import { contentMarkup } from './cellMarkup';
import type { StyleChange } from './deriveStyle';
import { formulaOf } from './formulaOf';
import type { Regrouped } from './formulaGroups';
import { type RowCells, rowCells } from './rowCells';
import { rowTag } from './rowTag';
import type { CellEdit, ColumnEdit, RowEdit } from './sheetEdits';

/** The index of a style that differs from another only in what a change says. */
export type StyleFor = (base: number, change: StyleChange, quoted: boolean) => number;

/** What a cell without one of its own takes its style from. */
export type ColumnStyle = (column: number) => number;

/** All that is written into one row. */
interface RowWork {
  readonly cells: CellEdit[];
  /** Formulas that are told anew, by column. */
  readonly formulas: Map<number, string>;
  row: RowEdit | null;
}

/** Collects the edits of sheetData: cells written in place, cells and rows that the sheet lacks. */
export class CellWriter {
  readonly splices: Splice[] = [];
  /** Whether a cell got or lost a formula: then the calculation chain is wrong. */
  changesFormulas = false;
  private readonly markup: Markup;
  private readonly work = new Map<number, RowWork>();
  private readonly styleFor: StyleFor;
  private readonly columnStyle: ColumnStyle;
  /** Those that look otherwise as a whole. */
  private readonly columns: readonly ColumnEdit[];
  private readonly cells: RowCells = rowCells();
  /** Every row of the sheet in file order: number and place, for those that are to come between. */
  private readonly rows: number[] = [];
  private readonly starts: number[] = [];
  private readonly seen = new Set<number>();
  private prefix = '';
  private row: RowTag | null = null;

  constructor(
    markup: Markup,
    cells: readonly CellEdit[],
    rows: readonly RowEdit[],
    styleFor: StyleFor,
    columnStyle: ColumnStyle,
    columns: readonly ColumnEdit[] = [],
  ) {
    this.markup = markup;
    this.styleFor = styleFor;
    this.columnStyle = columnStyle;
    this.columns = columns.filter(({ look, format }) => look !== undefined || format !== undefined);
    for (const cell of cells) this.workOf(cell.row).cells.push(cell);
    for (const row of rows) this.workOf(row.row).row = row;
  }

  /** Formulas that must be told anew; to be called before the walk. */
  regroup(formulas: readonly Regrouped[]): void {
    for (const { row, column, markup } of formulas) this.workOf(row).formulas.set(column, markup);
  }

  /** From the place after sheetData's open tag to its close tag, which is given back. */
  walk(from: number, prefix: string): number {
    this.prefix = prefix;
    const end = walkRows(this.markup, from, prefix, {
      enter: (row) => this.enter(row),
      cell: (column, start, openEnd, close) => {
        this.cells.add(column, start, openEnd, close);
      },
      leave: (closeStart) => {
        this.leave(closeStart);
      },
    });
    this.makeRows(end);
    return end;
  }

  /** All rows between two tags, for a sheet whose sheetData is `<sheetData/>`. */
  allRows(open: string, prefix: string, close: string): Uint8Array {
    this.prefix = prefix;
    const out = new Utf8Writer();
    out.write(open);
    for (const row of this.missing()) this.writeRow(row, out);
    out.write(close);
    return out.take();
  }

  private workOf(row: number): RowWork {
    let work = this.work.get(row);
    if (!work) this.work.set(row, (work = { cells: [], formulas: new Map(), row: null }));
    return work;
  }

  private enter(row: RowTag): boolean {
    this.rows.push(row.row);
    this.starts.push(row.start);
    if (this.columns.length === 0 && !this.work.has(row.row)) return false;
    this.row = row;
    this.cells.clear();
    return true;
  }

  private leave(closeStart: number): void {
    const { row } = this;
    const work = row && this.work.get(row.row);
    if (!row) return;
    for (const column of this.columns) this.dressPlain(column.column, column, work?.cells ?? []);
    if (!work) return;
    if (work.row?.isStyled === true) this.dressRow(work.row, work.cells);
    if (this.seen.has(row.row)) this.dropTwins(work);
    else this.editRow(row, work, closeStart);
    this.seen.add(row.row);
  }

  private dressRow(edit: RowEdit, cells: readonly CellEdit[]): void {
    const columns = new Set(this.columns.map(({ column }) => column));
    for (const column of this.cells.columns()) if (!columns.has(column)) this.dressPlain(column, edit, cells);
  }

  /** A cell that is there only as a place, without a style of its own, goes with its column or row. */
  private dressPlain(column: number, edit: StyleChange, cells: readonly CellEdit[]): void {
    const at = this.cells.find(column);
    if (at < 0 || cells.some((cell) => cell.column === column)) return;
    const [start, end] = [this.cells.start(at), this.cells.openEnd(at)];
    if (styleOf(this.markup, start, end) !== 0) return;
    const text = openTagWith(textOf(this.markup, start, end), { s: String(this.styleFor(0, edit, false)) });
    this.splices.push({ start, end, text });
  }

  /** In a second row of the same number a cell that has been written already would count again. */
  private dropTwins({ cells }: RowWork): void {
    for (const { column } of cells) {
      const at = this.cells.find(column);
      if (at < 0) continue;
      this.splices.push({ start: this.cells.start(at), end: this.cells.end(at), text: '' });
    }
  }

  private editRow(row: RowTag, { cells, formulas, row: edit }: RowWork, closeStart: number): void {
    const open = textOf(this.markup, row.start, row.openEnd);
    const isStyled = /^(?:1|true|on)$/.test(attribute(open, 'customFormat') ?? '');
    const style = isStyled ? Number(attribute(open, 's') ?? 0) : null;
    const tag = rowTag(open, edit, cells, (one) => this.styleFor(style ?? 0, one, false));
    const added: { place: number; text: string }[] = [];
    for (const cell of cells) {
      const at = this.cells.find(cell.column);
      if (at >= 0) this.splices.push(this.edited(cell, at, formulas.get(cell.column)));
      else added.push({ place: this.cells.placeFor(cell.column, closeStart), text: this.fresh(cell, style) });
    }
    for (const [column, formula] of formulas) {
      if (!cells.some((cell) => cell.column === column)) this.tellAnew(this.cells.find(column), formula);
    }
    if (row.selfClosed && added.length > 0) {
      const inner = added.map(({ text }) => text).join('');
      const text = `${tag.slice(0, -2)}>${inner}</${this.prefix}row>`;
      this.splices.push({ start: row.start, end: row.openEnd, text });
      return;
    }
    if (tag !== open) this.splices.push({ start: row.start, end: row.openEnd, text: tag });
    for (const { place, text } of added) this.splices.push({ start: place, end: place, text });
  }

  /** The formula of a cell that is not edited itself. */
  private tellAnew(at: number, formula: string): void {
    if (at < 0) return;
    const from = this.cells.openEnd(at);
    const inner = textOf(this.markup, from, this.cells.end(at));
    const before = formulaOf(inner);
    if (before === '') return;
    this.splices.push(replaced(from, inner, before, formula));
  }

  /** A cell that the file has; `told` is its formula's new markup where it shares one no more. */
  private edited(cell: CellEdit, at: number, told: string | undefined): Splice {
    const [start, openEnd, end] = [this.cells.start(at), this.cells.openEnd(at), this.cells.end(at)];
    const before = styleOf(this.markup, start, openEnd);
    const style = this.styleOfCell(cell, before);
    const open = textOf(this.markup, start, openEnd);
    const inside = textOf(this.markup, openEnd, end);
    const own = formulaOf(inside);
    if (!cell.content) {
      const tag = openTagWith(open, { s: style === 0 ? null : String(style) });
      if (own === '' || told === undefined) return { start, end: openEnd, text: tag };
      return { start, end, text: tag + inside.replace(own, () => told) };
    }
    const isKept = cell.content.kind === 'result';
    if (!isKept && own !== '') this.changesFormulas = true;
    const formula = isKept ? (told ?? own) : '';
    if (formula === '') return { start, end, text: this.written(cell, style, '') };
    const { type, inner } = contentMarkup(cell.content, formula, this.prefix);
    const t = /"(\w+)"/.exec(type)?.[1] ?? null;
    const tag = openTagWith(open, { s: style === 0 ? null : String(style), t }).replace(/\/>$/, '>');
    return { start, end, text: `${tag}${inner}</${this.prefix}c>` };
  }

  private fresh(cell: CellEdit, rowStyle: number | null): string {
    return this.written(cell, this.styleOfCell(cell, rowStyle ?? this.columnStyle(cell.column)), '');
  }

  private styleOfCell(cell: CellEdit, base: number): number {
    const { content } = cell;
    const quoted = content?.kind === 'value' && typeof content.value === 'string' && looksLikeFormula(content.value);
    return cell.look || cell.format !== undefined || quoted ? this.styleFor(base, cell, quoted) : base;
  }

  private written({ row, column, content }: CellEdit, style: number, formula: string): string {
    const { prefix } = this;
    if (content?.kind === 'formula') this.changesFormulas = true;
    const { type, inner } = content ? contentMarkup(content, formula, prefix) : { type: '', inner: '' };
    const open = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type}`;
    return inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
  }

  private missing(): number[] {
    return [...this.work.keys()].filter((row) => !this.seen.has(row)).sort((a, b) => a - b);
  }

  /** Each goes before the first row in the file that has a higher number. */
  private makeRows(end: number): void {
    const out = new Utf8Writer();
    let next = 0;
    for (const row of this.missing()) {
      const from = next;
      while (next < this.rows.length && this.rows[next]! < row) next++;
      if (next !== from) this.insert(this.starts[from] ?? end, out);
      this.writeRow(row, out);
    }
    this.insert(this.starts[next] ?? end, out);
  }

  private insert(place: number, out: Utf8Writer): void {
    if (!out.isEmpty) this.splices.push({ start: place, end: place, text: out.take() });
  }

  private writeRow(row: number, out: Utf8Writer): void {
    const work = this.work.get(row);
    if (!work) return;
    const { prefix } = this;
    const tag = rowTag(`<${prefix}row r="${row + 1}">`, work.row, [], (one) => this.styleFor(0, one, false));
    out.write(tag);
    for (const cell of work.cells) out.write(this.fresh(cell, null));
    out.write(`</${prefix}row>`);
  }
}

/** Only the formula's own characters give way; places count bytes. */
function replaced(from: number, inner: string, before: string, formula: string): Splice {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const start = from + bytes(inner.slice(0, inner.indexOf(before)));
  return { start, end: start + bytes(before), text: formula };
}

/** Around all that is written; null when nothing is. */
export function writtenArea(cells: readonly CellEdit[]): Area | null {
  let area: Area | null = null;
  for (const { row, column } of cells) {
    area ??= { top: row, left: column, bottom: row, right: column };
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) continue;
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
  return area;
}
