import type { BorderLook, CellLook, FontLook, Side } from '../cellLook';
import type { Element } from './element';
import type { Palette } from './palette';
import { mixed } from './tint';

/** Without what is as usual: black, upright, not underlined. */
export function fontLook(font: Element, palette: Palette): FontLook {
  const name = font.child('name')?.attribute('val') ?? null;
  const size = font.child('sz')?.number('val') ?? null;
  const underline = underlineOf(font);
  const color = palette.colour(font.child('color')) ?? '#000000';
  return {
    ...(name !== null && { name }),
    ...(size !== null && { size }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(underline !== 'None' && { underline }),
    ...(isOn(font, 'strike') && { strikethrough: true }),
    ...(color !== '#000000' && { color }),
  };
}

/** `<b/>` is on, `<b val="0"/>` is not; null when nothing is said. */
export function switchOf(font: Element, name: string): boolean | null {
  return font.child(name)?.flag('val', true) ?? null;
}

function isOn(font: Element, name: string): boolean {
  return switchOf(font, name) === true;
}

const underlines: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

function underlineOf(font: Element): string {
  const underline = font.child('u');
  return underline ? (underlines[underline.attribute('val') ?? 'single'] ?? 'None') : 'None';
}

/** Patterns as Office.js names them, and how much of a cell they cover. */
const patterns: Readonly<Record<string, readonly [string, number]>> = {
  mediumGray: ['Gray50', 0.5],
  darkGray: ['Gray75', 0.75],
  lightGray: ['Gray25', 0.25],
  darkHorizontal: ['Horizontal', 0.5],
  darkVertical: ['Vertical', 0.5],
  darkDown: ['Down', 0.5],
  darkUp: ['Up', 0.5],
  darkGrid: ['Checker', 0.5],
  darkTrellis: ['SemiGray75', 0.75],
  lightHorizontal: ['LightHorizontal', 0.25],
  lightVertical: ['LightVertical', 0.25],
  lightDown: ['LightDown', 0.25],
  lightUp: ['LightUp', 0.25],
  lightGrid: ['Grid', 0.4],
  lightTrellis: ['CrissCross', 0.4],
  gray125: ['Gray16', 0.125],
  gray0625: ['Gray8', 0.0625],
};

/** A pattern is drawn as the even colour that it looks like from afar, a gradient as the colour that it begins with. */
export function fillLook(fill: Element, palette: Palette): CellLook {
  const stop = fill.child('gradientFill')?.child('stop')?.child('color') ?? null;
  if (stop) return filled(palette.colour(stop));
  const pattern = fill.child('patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  if (!pattern || type === 'none') return {};
  const front = palette.colour(pattern.child('fgColor'));
  if (type === 'solid') return filled(front ?? '#000000');
  const [name, share] = patterns[type] ?? ['Solid', 1];
  const back = palette.colour(pattern.child('bgColor')) ?? '#FFFFFF';
  return { fillColor: `#${mixed((front ?? '#000000').slice(1), back.slice(1), share)}`, fillPattern: name };
}

function filled(fillColor: string | null): CellLook {
  return fillColor === null ? {} : { fillColor };
}

/** In strict files left and right are start and end. */
const sides: readonly (readonly [string, Side])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['start', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['end', 'EdgeRight'],
];

export type Borders = NonNullable<CellLook['borders']>;

/** null when no side has a line. */
export function borderLooks(border: Element, palette: Palette): Borders | null {
  const looks: Partial<Record<Side, BorderLook>> = {};
  for (const [name, side] of sides) {
    const look = edgeLook(border.child(name), palette);
    if (look) looks[side] = look;
  }
  const diagonal = edgeLook(border.child('diagonal'), palette);
  if (diagonal && border.flag('diagonalDown')) looks.DiagonalDown = diagonal;
  if (diagonal && border.flag('diagonalUp')) looks.DiagonalUp = diagonal;
  return Object.keys(looks).length > 0 ? looks : null;
}

const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

function edgeLook(edge: Element | null, palette: Palette): BorderLook | null {
  const line = lines[edge?.attribute('style') ?? 'none'];
  if (!edge || !line) return null;
  return { style: line[0], color: palette.colour(edge.child('color')) ?? '#000000', weight: line[1] };
}
