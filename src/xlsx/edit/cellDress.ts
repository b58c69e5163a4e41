/**
 * How a cell looks, but for its number format; words as Excel's own object model has them ('Continuous', 'Center'). What
 * is absent is as usual; an absent font name, size or vertical alignment says nothing.
 */
export interface CellDress {
  /** '#RRGGBB'; '' for none. */
  readonly fillColor?: string;
  readonly fillPattern?: string;
  readonly font?: FontDress;
  readonly borders?: Readonly<Partial<Record<DressSide, BorderDress>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  /** Degrees from -90 to 90; 180 for letters below each other. */
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface FontDress {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export type DressSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface BorderDress {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Only what differs between the two is written: the cell keeps all else of its style. Null is a cell without a look. */
export interface DressChange {
  readonly from: CellDress | null;
  readonly to: CellDress | null;
}
