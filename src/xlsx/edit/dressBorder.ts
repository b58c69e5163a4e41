import type { StyleBook } from '../patch/styleBook';
import { escapeAttribute, parseXml, withPrefix } from '../patch/xmlTree';
import type { BorderDress, CellDress, DressSide } from './cellDress';
import { openTagWith } from './openTagWith';

type Borders = NonNullable<CellDress['borders']>;

/** Schema order of a border's children (18.8.4). */
const order = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

const names: Readonly<Record<DressSide, string>> = {
  EdgeLeft: 'left',
  EdgeRight: 'right',
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  DiagonalDown: 'diagonal',
  DiagonalUp: 'diagonal',
};

/** The border that differs from the one at `base` on the sides that differ between two looks. */
export function dressedBorder(book: StyleBook, base: number, from: Borders, to: Borders): number {
  const sides = (Object.keys(names) as DressSide[]).filter((side) => !isSame(from[side], to[side]));
  if (sides.length === 0) return base;
  const prefix = book.markupPrefix;
  const xml =
    book.item('borders', base) ||
    withPrefix('<border><left/><right/><top/><bottom/><diagonal/></border>', book.markupPrefix);
  const root = parseXml(xml, 'styles.xml');
  const parts = new Map(root.children.map(({ local, start, end }) => [local, xml.slice(start, end)]));
  for (const side of sides) parts.set(names[side], withPrefix(lineMarkup(names[side], to[side]), prefix));
  let open = xml.slice(0, root.openEnd).replace(/\s*\/?>$/, '>');
  if (sides.some((side) => names[side] === 'diagonal')) {
    const flag = (side: DressSide): string | null => (isLine(to[side]) ? '1' : null);
    open = openTagWith(open, { diagonalUp: flag('DiagonalUp'), diagonalDown: flag('DiagonalDown') });
    parts.set('diagonal', withPrefix(lineMarkup('diagonal', to.DiagonalDown ?? to.DiagonalUp), prefix));
  }
  const inner = [...parts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, markup]) => markup);
  return book.addItem('borders', `${open}${inner.join('')}</${root.name}>`);
}

function isSame(a: BorderDress | undefined, b: BorderDress | undefined): boolean {
  if (!isLine(a) || !isLine(b)) return isLine(a) === isLine(b);
  return a?.style === b?.style && a?.color === b?.color && a?.weight === b?.weight;
}

function isLine(line: BorderDress | undefined): boolean {
  return line !== undefined && line.style !== 'None';
}

/** One side as markup; without a line it only stands there. */
export function lineMarkup(name: string, line: BorderDress | undefined): string {
  if (!line || line.style === 'None') return `<${name}/>`;
  const colour = escapeAttribute(line.color.slice(1).toUpperCase());
  return `<${name} style="${lineStyle(line)}"><color rgb="FF${colour}"/></${name}>`;
}

function lineStyle({ style, weight }: BorderDress): string {
  const bold = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Dash':
      return bold ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return bold ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return bold ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    default:
      return { Hairline: 'hair', Medium: 'medium', Thick: 'thick' }[weight] ?? 'thin';
  }
}
