import {
  attribute,
  childNamed,
  escapeAttribute,
  openTag,
  parseXml,
  prefixOf,
  withAttribute,
  withPrefix,
} from './xmlTree';
import type { XmlElement } from './xmlTree';

/** The parts of styles.xml that we add to; in schema order (ECMA-376 part 1, 18.8.39), with those between. */
const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

export type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a cell style is made of; indexes as styles.xml counts them. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** `<alignment …/>` or ''. */
  readonly alignment: string;
  readonly quotePrefix?: boolean;
}

/**
 * The workbook's styles. What we need is looked for first and added at the end otherwise, so that all indexes in use
 * keep their meaning and a second run adds nothing. Additions stay when marks are removed: unused they do no harm.
 */
export class StyleBook {
  private readonly before: string;
  /** With an open and a close tag around all sections. */
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly hasNamedStyles: boolean;
  private readonly items = new Map<Section, string[]>();
  private readonly known = new Map<Section, Map<string, number>>();
  private readonly counts = new Map<Section, number>();

  constructor(text: string, part: string) {
    const root = parseXml(text, part);
    this.text = root.selfClosed ? `${text.slice(0, root.end - 2)}></${root.name}>` : text;
    this.before = text;
    this.root = root.selfClosed ? parseXml(this.text, part) : root;
    this.hasNamedStyles = childNamed(this.root, 'cellStyleXfs') !== undefined;
    this.prefix = prefixOf(this.root.name);
    for (const section of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) {
      const element = childNamed(this.root, section);
      const items = (element?.children ?? []).map(({ start, end }) => text.slice(start, end));
      const known = new Map<string, number>();
      items.forEach((item, index) => known.has(item) || known.set(item, index));
      this.items.set(section, items);
      this.known.set(section, known);
      this.counts.set(section, items.length);
    }
  }

  /** The markup of an item with its prefixes; '' when there is none of that index. */
  item(section: Section, index: number): string {
    return this.items.get(section)?.[index] ?? '';
  }

  /** The place of an item whose markup has the part's prefixes. */
  addItem(section: Section, xml: string): number {
    return this.place(section, xml);
  }

  /** With ':' or ''. */
  get markupPrefix(): string {
    return this.prefix;
  }

  /** The place of a font, fill, border or differential format, given as unprefixed XML. */
  add(section: 'fonts' | 'fills' | 'borders' | 'dxfs', xml: string): number {
    return this.place(section, withPrefix(xml, this.prefix));
  }

  /** The index for a cell's `s`. */
  cellStyle(look: CellLook): number {
    const quote = look.quotePrefix ? ' quotePrefix="1"' : '';
    const open =
      `<xf numFmtId="${this.numberFormat(look.numberFormat)}" fontId="${look.font}" fillId="${look.fill}" ` +
      `borderId="${look.border}" ${this.hasNamedStyles ? 'xfId="0"' : ''}${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    const xml = look.alignment === '' ? `${open}/>` : `${open} applyAlignment="1">${look.alignment}</xf>`;
    return this.place('cellXfs', withPrefix(xml, this.prefix));
  }

  /** Font and fill of the cell style with this index; the workbook's first ones when there is none. */
  partsOf(style: number): { font: number; fill: number; border: number } {
    const tag = /^<[^>]*>/.exec(this.items.get('cellXfs')?.[style] ?? '')?.[0] ?? '';
    const number = (name: string): number => Number(attribute(tag, name) ?? 0);
    return { font: number('fontId'), fill: number('fillId'), border: number('borderId') };
  }

  /** The font without its colour. */
  blackFont(font: number): number {
    const xml = this.items.get('fonts')?.[font] ?? '';
    return xml === ''
      ? font
      : this.place('fonts', xml.replace(/<(?:\w+:)?color\b[^>]*(?:\/>|>\s*<\/(?:\w+:)?color>)/, ''));
  }

  /** Whether a border has the same line on all four sides. */
  isFullBorder(border: number): boolean {
    const xml = this.items.get('borders')?.[border] ?? '';
    const lines = [...xml.matchAll(/<(?:\w+:)?(?:left|right|top|bottom)\b[^>]*?style="(\w+)"/g)].map(
      ([, line]) => line,
    );
    return lines.length === 4 && lines[0] !== 'none' && lines.every((line) => line === lines[0]);
  }

  /** The whole part with our additions; the text as it was when there are none. */
  write(): string {
    let text = this.text;
    let changed = false;
    // From the end, so that places before stay right.
    for (const section of ['dxfs', 'cellXfs', 'borders', 'fills', 'fonts', 'numFmts'] as const) {
      const items = this.items.get(section) ?? [];
      const added = items.slice(this.counts.get(section)).join('');
      if (added === '') continue;
      text = this.insert(text, section, added, items.length);
      changed = true;
    }
    return changed ? text : this.before;
  }

  private insert(text: string, section: Section, added: string, count: number): string {
    const element = childNamed(this.root, section);
    const name = this.prefix + section;
    if (!element) {
      const place = this.placeForNew(section);
      return `${text.slice(0, place)}<${name} count="${count}">${added}</${name}>${text.slice(place)}`;
    }
    const open = withAttribute(openTag(this.text, element), 'count', String(count));
    const whole = element.selfClosed
      ? `${open.slice(0, -2)}>${added}</${element.name}>`
      : open + text.slice(element.openEnd, element.closeStart) + added + text.slice(element.closeStart, element.end);
    return text.slice(0, element.start) + whole + text.slice(element.end);
  }

  private placeForNew(section: Section): number {
    const before = new Set(order.slice(0, order.indexOf(section)));
    let place = this.root.openEnd;
    for (const { local, end } of this.root.children) if (before.has(local)) place = end;
    return place;
  }

  private place(section: Section, xml: string): number {
    const known = this.known.get(section);
    const items = this.items.get(section);
    const found = known?.get(xml);
    if (found !== undefined || !items) return found ?? 0;
    const seeds = firstItems[section] ?? [];
    while (items.length < seeds.length) items.push(withPrefix(seeds[items.length] ?? '', this.prefix));
    known?.set(xml, items.length);
    return items.push(xml) - 1;
  }

  /** The id of a number format, which is added when the workbook does not have it. */
  numberFormat(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    let highest = 163;
    for (const item of this.items.get('numFmts') ?? []) {
      const id = Number(attribute(item, 'numFmtId'));
      if (attribute(item, 'formatCode') === code) return id;
      highest = Math.max(highest, id);
    }
    const xml = `<numFmt numFmtId="${highest + 1}" formatCode="${escapeAttribute(code)}"/>`;
    this.place('numFmts', withPrefix(xml, this.prefix));
    return highest + 1;
  }
}

/**
 * What the first places must hold: cells without a style take the first ones, and Excel draws fills 0 and 1 as none
 * and gray125 whatever they say.
 */
const firstItems: Partial<Record<Section, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** Formats that every workbook has without saying so (18.8.30). */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/**
 * A styles part for a workbook without one: with as many plain styles and differential ones as its sheets name already,
 * so that these stay plain.
 */
export function emptyStyles(namespace: string, styles: number, differential: number): string {
  const section = (name: Section, count: number): string =>
    count === 0
      ? ''
      : `<${name} count="${count}">${Array.from({ length: count }, (_, i) => seed(name, i)).join('')}</${name}>`;
  const sections =
    section('fonts', 1) +
    section('fills', 2) +
    section('borders', 1) +
    section('cellXfs', styles) +
    section('dxfs', differential);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${sections}</styleSheet>`;
}

function seed(section: Section, index: number): string {
  const items = firstItems[section] ?? ['<dxf/>'];
  return items[index] ?? items[0] ?? '';
}
