import type { Change } from '../../core';

/** Of the sheet of rules, which other runs leave as it is. */
export const rulesKey = 'rules';

/** What the changes are about: a run that is about the same things takes the place of the earlier one. */
export function changeKeys(changes: readonly Change[]): readonly string[] {
  const keys = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'writeColumn') keys.add(`column ${change.id} ${change.sheet}`);
    if (change.kind === 'highlight') keys.add(`highlight ${change.sheet}`);
    if (change.kind === 'replaceSheet') keys.add(change.role === 'rules' ? rulesKey : 'sheets');
  }
  return [...keys];
}
