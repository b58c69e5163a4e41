/** How a cell looks, but for its number format. Cells share these; a change makes a new one. */
export interface CellLook {
  /** '#RRGGBB'; '' for none. */
  readonly fillColor?: string;
  readonly fillPattern?: string;
  readonly font?: FontLook;
  /** By side, 'EdgeTop' and the like. */
  readonly borders?: Readonly<Partial<Record<Side, BorderLook>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  /** Absent is true: cells are locked, which matters once the sheet is protected. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly style?: string;
}

export interface FontLook {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

/** Each cell keeps its own four edges and diagonals; the inside of a range is the edges between its cells. */
export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface BorderLook {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}
