import type { StyleBook } from '../patch/styleBook';
import { escapeAttribute, parseXml, withPrefix } from '../patch/xmlTree';
import type { FontDress } from './cellDress';

/** The order in which Excel writes what a font says. */
const order = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

/** The font that differs from the one at `base` in what differs between two looks. */
export function dressedFont(book: StyleBook, base: number, from: FontDress, to: FontDress): number {
  const changed = changes(from, to);
  if (changed.size === 0) return base;
  const xml =
    book.item('fonts', base) || withPrefix('<font><sz val="11"/><name val="宋体"/></font>', book.markupPrefix);
  const root = parseXml(xml, 'styles.xml');
  const parts = new Map(root.children.map(({ local, start, end }) => [local, xml.slice(start, end)]));
  for (const [name, markup] of changed) {
    if (markup === null) parts.delete(name);
    else parts.set(name, withPrefix(markup, book.markupPrefix));
  }
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const inner = [...parts].sort(([a], [b]) => place(a) - place(b)).map(([, markup]) => markup);
  return book.addItem('fonts', `<${root.name}>${inner.join('')}</${root.name}>`);
}

function changes(from: FontDress, to: FontDress): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const flag = (name: string, before = false, after = false): void => {
    if (before !== after) found.set(name, after ? `<${name}/>` : null);
  };
  flag('b', from.bold, to.bold);
  flag('i', from.italic, to.italic);
  flag('strike', from.strikethrough, to.strikethrough);
  if ((from.underline ?? 'None') !== (to.underline ?? 'None')) found.set('u', underline(to.underline ?? 'None'));
  if (from.size !== to.size && to.size !== undefined) found.set('sz', `<sz val="${to.size}"/>`);
  if ((from.color ?? black) !== (to.color ?? black)) {
    found.set('color', `<color rgb="FF${escapeAttribute((to.color ?? black).slice(1).toUpperCase())}"/>`);
  }
  if (from.name !== to.name && to.name !== undefined) {
    found.set('name', `<name val="${escapeAttribute(to.name)}"/>`);
    // Of the font before: a theme's font and its letters.
    found.set('scheme', null);
    found.set('family', null);
    found.set('charset', /[^\u0020-\u007e]/.test(to.name) ? '<charset val="134"/>' : null);
  }
  return found;
}

const black = '#000000';

function underline(name: string): string | null {
  if (name === 'None') return null;
  const value = { Double: 'double', SingleAccountant: 'singleAccounting', DoubleAccountant: 'doubleAccounting' }[name];
  return value === undefined ? '<u/>' : `<u val="${value}"/>`;
}
