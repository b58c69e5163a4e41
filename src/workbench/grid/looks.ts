import type { Styles } from '@univerjs/core';
import type { DrawnLook } from '../book/sheetView';
import { drawnStyle } from './drawnStyle';

/** The looks of cells among the styles of the workbook that is open, each there once. */
export interface Looks {
  /** Univer's name of a look; null for the plain one. */
  readonly styleOf: (look: DrawnLook) => string | null;
  clear(): void;
}

export function createLooks(styles: () => Styles): Looks {
  const ids = new Map<string, string | null>();
  return {
    styleOf: (look) => {
      const style = drawnStyle(look);
      const key = JSON.stringify(style);
      let id = ids.get(key);
      if (id === undefined) {
        id = key === plain ? null : `look${ids.size}`;
        ids.set(key, id);
        if (id !== null) styles().addCustomStyle(id, style);
      }
      return id;
    },
    clear: () => {
      ids.clear();
    },
  };
}

const plain = JSON.stringify(drawnStyle({}));
