import type { StyleBook } from '../patch/styleBook';
import { escapeAttribute, withPrefix } from '../patch/xmlTree';
import type { CellDress, DressChange } from './cellDress';
import { withAlignment, withProtection } from './dressAlignment';
import { dressedBorder } from './dressBorder';
import { dressedFont } from './dressFont';
import { openTagWith } from './openTagWith';

/** What a style is to have that its base has not. */
export interface StyleChange {
  readonly look?: DressChange | undefined;
  readonly format?: string | undefined;
}

const plain: CellDress = {};

/**
 * Gives the index of a style that differs from the one at `base` only in what the change says; each is worked out once.
 * `quoted` marks text that begins as a formula would.
 */
export function styleDeriver(book: StyleBook): (base: number, change: StyleChange, quoted: boolean) => number {
  const known = new Map<DressChange | undefined, Map<string, number>>();
  return (base, change, quoted) => {
    const byLook = known.get(change.look) ?? new Map<string, number>();
    known.set(change.look, byLook);
    const key = `${base} ${String(quoted)} ${change.format ?? ''}`;
    let found = byLook.get(key);
    if (found === undefined) byLook.set(key, (found = derive(book, base, change, quoted)));
    return found;
  };
}

function derive(book: StyleBook, base: number, { look, format }: StyleChange, quoted: boolean): number {
  // A cell that lost its look is as one that never had any; its number format is told apart.
  const start = look?.to === null ? 0 : base;
  const xml = book.item('cellXfs', start) || withPrefix(plainXf, book.markupPrefix);
  const open = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  const inner = open.endsWith('/>') ? '' : xml.slice(open.length, xml.lastIndexOf('</'));
  const values: Record<string, string | null> = {};
  if (look?.to) dress(book, open, look.from ?? plain, look.to, values);
  if (start !== base && format === undefined) keepFormat(book, base, values);
  if (format !== undefined) {
    values.numFmtId = String(book.numberFormat(format));
    values.applyNumberFormat = '1';
  }
  if (quoted) values.quotePrefix = '1';
  let children = inner;
  if (look?.to) {
    children = withAlignment(children, look.from ?? plain, look.to, book.markupPrefix, values);
    children = withProtection(children, look.from ?? plain, look.to, book.markupPrefix, values);
  }
  return book.addItem('cellXfs', closed(openTagWith(open, values), children));
}

const plainXf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

function dress(
  book: StyleBook,
  open: string,
  from: CellDress,
  to: CellDress,
  values: Record<string, string | null>,
): void {
  const id = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(open)?.[1] ?? 0);
  const font = dressedFont(book, id('fontId'), from.font ?? {}, to.font ?? {});
  if (font !== id('fontId')) Object.assign(values, { fontId: String(font), applyFont: '1' });
  if ((from.fillColor ?? '') !== (to.fillColor ?? '') || from.fillPattern !== to.fillPattern) {
    const fill = fillOf(book, to);
    if (fill !== id('fillId')) Object.assign(values, { fillId: String(fill), applyFill: '1' });
  }
  const border = dressedBorder(book, id('borderId'), from.borders ?? {}, to.borders ?? {});
  if (border !== id('borderId')) Object.assign(values, { borderId: String(border), applyBorder: '1' });
}

function fillOf(book: StyleBook, { fillColor = '', fillPattern }: CellDress): number {
  if (fillColor === '' || fillPattern === 'None') return 0;
  const rgb = escapeAttribute(fillColor.slice(1).toUpperCase());
  return book.add(
    'fills',
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
}

function keepFormat(book: StyleBook, base: number, values: Record<string, string | null>): void {
  const id = /\snumFmtId="(\d+)"/.exec(book.item('cellXfs', base))?.[1] ?? '0';
  if (id !== '0') Object.assign(values, { numFmtId: id, applyNumberFormat: '1' });
}

function closed(open: string, inner: string): string {
  const bare = open.replace(/\s*\/?>$/, '');
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? 'xf';
  return inner === '' ? `${bare}/>` : `${bare}>${inner}</${name}>`;
}
