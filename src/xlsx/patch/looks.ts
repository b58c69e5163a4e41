import * as core from '../../core';
import type { CellStyle, FontLook, HighlightLook, HighlightStyle, Look } from '../../core';

/** A look as the parts of a style, in markup. */
interface LookXml {
  readonly font: string;
  readonly fill?: string;
  readonly borders: boolean;
  readonly alignment: string;
  readonly numberFormat: string;
}

const colour = (rgb: string): string => `<color rgb="FF${rgb}"/>`;

function fontXml({ name, size, bold, underline, colour: rgb }: FontLook): string {
  const marks = (bold ? '<b/>' : '') + (underline ? '<u/>' : '');
  const tail = `<name val="${name}"/><family val="3"/><charset val="134"/>`;
  return `<font>${marks}<sz val="${size}"/>${rgb === undefined ? '' : colour(rgb)}${tail}</font>`;
}

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

function lookXml({ font, fill, borders, horizontal, wrap, numberFormat }: Look): LookXml {
  return {
    font: fontXml(font),
    ...(fill !== undefined && { fill: solid(fill) }),
    borders,
    alignment: `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`,
    numberFormat,
  };
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  map: (value: From) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/** How the styles of generated sheets are drawn. */
export const cellLooks: Readonly<Record<CellStyle, LookXml>> = mapValues(core.cellLooks, lookXml);

const bordersXml = (colour: string): string =>
  '<border>' +
  ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color ${colour}/></${side}>`).join('') +
  '<diagonal/></border>';

/** Of generated sheets. */
export const sheetBorders = bordersXml(`rgb="FF${core.sheetBorderColour}"`);

/** Of result columns, as ledgers have them. */
export const thinBorders = bordersXml('indexed="64"');

export const resultHeaderFill = solid(core.resultHeaderFill);

/** In differential formats the colour of a solid fill is its background. */
function differential({ bold, colour: rgb, fill }: HighlightLook): string {
  const pattern = `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill>`;
  return `<dxf><font>${bold ? '<b/><i val="0"/>' : ''}${colour(rgb)}</font><fill>${pattern}</fill></dxf>`;
}

export const highlightLooks: Readonly<Record<HighlightStyle, string>> = mapValues(core.highlightLooks, differential);
