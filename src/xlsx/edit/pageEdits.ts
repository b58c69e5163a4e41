/** How a sheet is printed; what is left out stays. Margins in inches. */
export interface PageEdits {
  readonly landscape?: boolean;
  /** As ECMA-376 part 1, 18.3.1.63 numbers them: 9 is A4. */
  readonly paper?: number;
  /** A scale in percent, or how many pages wide and high (0: as many as it takes). */
  readonly zoom?: { readonly scale: number } | { readonly wide: number; readonly high: number };
  readonly centredAcross?: boolean;
  readonly centredDown?: boolean;
  readonly gridlines?: boolean;
  readonly blackAndWhite?: boolean;
  readonly margins?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>>;
  /** Left, centre and right, with Excel's codes. */
  readonly header?: readonly [string, string, string];
  readonly footer?: readonly [string, string, string];
}
