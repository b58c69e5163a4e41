import type { FontLook, HighlightLook, Look } from '../../core';
import type { Later } from '../office';

type Target = Excel.Range | Excel.RangeAreas;

/** How a cell or range looks; null where its cells differ. */
export interface SeenLook {
  readonly fill: string | null;
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly color: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: string | null;
  };
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean | null;
  /** By side; styles other than 'None'. */
  readonly borders: readonly SeenBorder[];
}

interface SeenBorder {
  readonly side: Side;
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const insides = ['InsideHorizontal', 'InsideVertical'] as const;
type Side = (typeof edges)[number] | (typeof insides)[number];

const members = [
  ...['name', 'size', 'color', 'bold', 'italic', 'underline'].map((member) => `format/font/${member}`),
  ...['fill/color', 'horizontalAlignment', 'verticalAlignment', 'wrapText'].map((member) => `format/${member}`),
].join(',');

export function askLook(range: Excel.Range): Later<SeenLook> {
  range.load(members);
  const borders = range.format.borders.load('items/sideIndex,items/style,items/color,items/weight');
  return () => {
    const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = range.format;
    const { name, size, color, bold, italic, underline } = font;
    return {
      fill: fill.color,
      font: { name, size, color, bold, italic, underline },
      horizontal: horizontalAlignment,
      vertical: verticalAlignment,
      wrap: wrapText,
      borders: borders.items
        .filter(({ sideIndex, style }) => isSide(sideIndex) && isSet(style) && style !== 'None')
        .map(({ sideIndex, style, color: line, weight }) => ({ side: sideIndex as Side, style, color: line, weight })),
    };
  };
}

function isSide(side: string): boolean {
  return (edges as readonly string[]).includes(side) || (insides as readonly string[]).includes(side);
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** No fill of its own: Excel says white, or nothing for cells that differ. */
export function hasFill({ fill }: SeenLook): boolean {
  return isSet(fill) && fill!.toUpperCase() !== '#FFFFFF';
}

/** Puts a look back on cells that have none; what differed between cells is left as it is. */
export function putLook(target: Target, look: SeenLook): void {
  const { format } = target;
  if (hasFill(look)) format.fill.color = look.fill!;
  const { name, size, color, bold, italic, underline } = look.font;
  putFont(format.font, { name, size, color, bold, italic, underline });
  if (isSet(look.horizontal)) format.horizontalAlignment = look.horizontal as 'Center';
  if (isSet(look.vertical)) format.verticalAlignment = look.vertical as 'Center';
  if (isSet(look.wrap)) format.wrapText = look.wrap!;
  for (const { side, style, color: line, weight } of look.borders) {
    const border = format.borders.getItem(side);
    border.style = style as 'Continuous';
    if (isSet(line)) border.color = line;
    if (isSet(weight)) border.weight = weight as 'Thin';
  }
}

/** The font of one cell for others; null members stay as they are. */
export function putFont(font: Excel.RangeFont, look: SeenLook['font']): void {
  if (isSet(look.name)) font.name = look.name!;
  if (isSet(look.size)) font.size = look.size!;
  if (isSet(look.color)) font.color = look.color!;
  if (isSet(look.bold)) font.bold = look.bold!;
  if (isSet(look.italic)) font.italic = look.italic!;
  if (isSet(look.underline)) font.underline = look.underline as 'None';
}

/** Borders around and between all cells. */
export function drawBorders(target: Target, { style, color, weight }: Omit<SeenBorder, 'side'>): void {
  for (const side of [...edges, ...insides]) {
    const border = target.format.borders.getItem(side);
    border.style = style as 'Continuous';
    // A continuous border is thin by itself.
    if (weight !== 'Thin') border.weight = weight as 'Thin';
    border.color = color;
  }
}

/** The border of a cell that has one on all sides; else null. */
export function fullBorder({ borders }: SeenLook): Omit<SeenBorder, 'side'> | null {
  const found = edges.map((edge) => borders.find(({ side }) => side === edge));
  return found.every((border) => border !== undefined) ? found[0]! : null;
}

export const thinBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;

/** A style of generated sheets, but for its number format and borders; `base` is what the cells look like already. */
export function drawLook(target: Target, look: Look, base: Look): void {
  const { format } = target;
  drawFont(format.font, look.font, base.font);
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.horizontal !== base.horizontal) format.horizontalAlignment = look.horizontal === 'left' ? 'Left' : 'Center';
  if (look.wrap !== base.wrap) format.wrapText = look.wrap;
}

function drawFont(font: Excel.RangeFont, look: FontLook, base: FontLook): void {
  if (look.name !== base.name) font.name = look.name;
  if (look.size !== base.size) font.size = look.size;
  if (look.bold !== base.bold) font.bold = look.bold ?? false;
  if (look.underline !== base.underline) font.underline = look.underline ? 'Single' : 'None';
  if (look.colour !== base.colour) font.color = `#${look.colour ?? '000000'}`;
}

export function drawHighlight(format: Excel.ConditionalRangeFormat, { bold, colour, fill }: HighlightLook): void {
  format.fill.color = `#${fill}`;
  format.font.color = `#${colour}`;
  if (bold) {
    format.font.bold = true;
    format.font.italic = false;
  }
}
