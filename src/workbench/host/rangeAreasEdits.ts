import { clearCells } from './clearCells';
import type { ClassExtension } from './hostClass';
import type { RangeGroup } from './rangePlace';

/** What can be done with several ranges at once, and what is alike in them. */
export const rangeAreasEdits: ClassExtension<RangeGroup> = {
  of: 'RangeAreas',
  method: {
    Clear: ({ sheet, areas }, [applyTo], host) => {
      for (const area of areas) clearCells(sheet, area, applyTo, host);
    },
    SetDirty: () => undefined,
    Calculate: () => undefined,
  },
};
