/**
 * Pixels of a column whose width a file gives (ECMA-376 part 1, 18.3.1.13), for a digit of 7 pixels, the widest one of
 * the usual fonts. Such a width counts digits and has 5 pixels of margin in it.
 */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The margin in a file's widths, 5 of 7 pixels in whole 256ths: what Excel's own dialog leaves out. */
export const columnMargin = 182 / 256;

const digit = 7;
