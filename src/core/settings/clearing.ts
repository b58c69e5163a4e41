import type { Change } from '../changes/change';
import { clearChanges } from '../changes/outputChanges';
import type { SheetSnapshot } from '../ledger/snapshot';
import type { Text } from '../text';
import { isUnchanged } from './isUnchanged';

/** How all of ours is taken back: a sheet of rules that the user has changed stays, with a word on it. */
export interface Clearing {
  readonly changes: readonly Change[];
  /** Why the sheet of rules stays; null where there is none or it goes. */
  readonly kept: Text | null;
}

/** `rules` is the sheet that the marks name; null without one. */
export function clearing(rules: SheetSnapshot | null, dateSystem: 1900 | 1904 = 1900): Clearing {
  if (rules === null || isUnchanged(rules, dateSystem)) return { changes: clearChanges(), kept: null };
  return {
    changes: [{ kind: 'removeMarks', keepsRules: true }],
    kept: {
      zh: `“${rules.name}”表中有您修改过的内容，已保留；不再需要时可自行删除这张表。`,
      en: `The sheet “${rules.name}” holds changes of yours and was kept; delete it yourself when it is no longer needed.`,
    },
  };
}
