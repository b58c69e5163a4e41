import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { DrawnLook } from '../book/sheetView';
import type { BorderLook, FontLook, Side } from '../model/cellLook';

/** Excel's default where a file says nothing. */
export const defaultLook: IStyleData = { ff: 'Calibri', fs: 11 };

/** A cell's look in Univer's words. */
export function drawnStyle(look: DrawnLook): IStyleData {
  const style: IStyleData = { vt: vertical[look.verticalAlignment ?? 'Bottom'] ?? VerticalAlign.BOTTOM };
  if (look.fillColor) style.bg = { rgb: look.fillColor };
  if (look.font) Object.assign(style, drawnFont(look.font));
  if (look.borders) style.bd = drawnBorders(look.borders);
  const across = horizontal[look.horizontalAlignment ?? ''];
  if (across !== undefined) style.ht = across;
  // Excel lets long text run over empty neighbours.
  style.tb = look.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  const turn = look.textOrientation ?? 0;
  if (turn === 180) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (turn !== 0) style.tr = { a: -turn, v: BooleanNumber.FALSE };
  if (look.indentLevel) style.pd = look.horizontalAlignment === 'Right' ? { r: look.indentLevel * 9 } : indent(look);
  if (look.format !== undefined && look.format !== 'General') style.n = { pattern: look.format };
  return style;
}

const indent = (look: DrawnLook): { l: number } => ({ l: 2 + (look.indentLevel ?? 0) * 9 });

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.LEFT,
  Distributed: HorizontalAlign.CENTER,
};

function drawnFont({ name, size, bold, italic, underline, strikethrough, color }: FontLook): IStyleData {
  const style: IStyleData = {};
  if (name) style.ff = name;
  if (size) style.fs = size;
  if (bold) style.bl = BooleanNumber.TRUE;
  if (italic) style.it = BooleanNumber.TRUE;
  if (underline && underline !== 'None') style.ul = { s: BooleanNumber.TRUE };
  if (strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (color) style.cl = { rgb: color };
  return style;
}

const sides: Readonly<Record<Side, keyof IBorderData>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
};

function drawnBorders(borders: Readonly<Partial<Record<Side, BorderLook>>>): IBorderData {
  const drawn: IBorderData = {};
  for (const [side, border] of Object.entries(borders) as [Side, BorderLook][]) {
    if (border.style !== 'None') drawn[sides[side]] = drawnBorder(border);
  }
  return drawn;
}

export function drawnBorder({ style, weight, color }: BorderLook): IBorderStyleData {
  return { s: lines[`${style} ${weight}`] ?? lines[style] ?? BorderStyleTypes.THIN, cl: { rgb: color || '#000000' } };
}

/** Office.js tells a line's style and its weight apart. */
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous Hairline': BorderStyleTypes.HAIR,
  'Continuous Medium': BorderStyleTypes.MEDIUM,
  'Continuous Thick': BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  'Dash Medium': BorderStyleTypes.MEDIUM_DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  'DashDot Medium': BorderStyleTypes.MEDIUM_DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  'DashDotDot Medium': BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  Double: BorderStyleTypes.DOUBLE,
};
