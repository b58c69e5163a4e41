import { columnPixels } from '../../core';

/** Points, 0.75 a pixel, of a column's width as a file has it: characters, the margin among them. */
export function pointsOfWidth(width: number): number {
  return columnPixels(width) * 0.75;
}

/** In whole 256ths, as Excel writes them; `pointsOfWidth` makes the same pixels of it. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / 0.75) / 7) * 256) / 256;
}
