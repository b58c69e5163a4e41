import type { Unit } from '../register/register';
import type { Text } from '../text';

/** The unit's name for a sentence about the unit; with a word where no row, only a line above the ledger, names it. */
export function namedUnit({ name, nameIn }: Unit): string | Text {
  return nameIn === 'heading' ? { zh: `${name}（单位名称取自表头）`, en: `${name} (name from the heading)` } : name;
}
