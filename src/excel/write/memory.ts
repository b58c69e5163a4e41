import type { Area, HighlightRule, SheetContent } from '../../core';
import type { OwnName } from '../ownNames';
import type { SheetHead } from '../read/structure';
import type { SeenLook } from './looks';
import type { RewriteMemory } from './rewrites';

/** All of ours that a write touches, as it was before: what leads back. */
export interface Memory {
  readonly names: readonly OwnName[];
  readonly sheets: readonly SheetMemory[];
  readonly pictures: readonly SheetPicture[];
  readonly rewrites: readonly RewriteMemory[];
  /** Names of the sheets that the write adds. */
  readonly added: readonly string[];
  /** Ids of the sheets that were there. */
  readonly known: ReadonlySet<string>;
}

/** One of the user's sheets. */
export interface SheetMemory {
  readonly sheetId: string;
  readonly sheet: string;
  /** Places of ours, before and after: blank but for what `columns` puts there. */
  readonly places: readonly PlaceMemory[];
  readonly columns: readonly ColumnMemory[];
  /** Our conditional formats; null where they are not touched. */
  readonly rules: readonly HighlightRule[] | null;
}

export interface PlaceMemory {
  readonly area: Area;
  /** In points; null for the sheet's usual one. */
  readonly width: number | null;
  readonly isHidden: boolean;
  /** What the blank cells looked like, where it was not plain. */
  readonly look: SeenLook | null;
}

/** A result column of an earlier run. */
export interface ColumnMemory {
  readonly area: Area;
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
  readonly header: SeenLook;
  readonly body: SeenLook | null;
}

/** A sheet that an earlier run generated. */
export interface SheetPicture {
  readonly head: SheetHead;
  /** Among the tabs, 0-based. */
  readonly position: number;
  readonly content: SheetContent | SeenSheet;
}

/** A generated sheet as it was found, where we do not know what we wrote. */
export interface SeenSheet {
  readonly seen: true;
  readonly area: Area | null;
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
  readonly cells: Excel.SettableCellProperties[][];
  readonly widths: readonly (number | null)[];
  readonly heights: readonly (number | null)[];
  readonly merges: readonly Area[];
  readonly highlights: readonly HighlightRule[];
  readonly page: Pick<SheetContent, 'freeze' | 'filter' | 'print'>;
}

export function isSeen(content: SheetPicture['content']): content is SeenSheet {
  return 'seen' in content;
}
