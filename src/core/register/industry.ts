import { unit as unitFields } from '../ledger/fields/unit';
import { type Industry, industries } from '../regulation/industries';
import { readUnit, type UnitReading, wordReader } from './unitWords';
import type { Unit } from './register';

/** The industry that a text means, a column's or a name's; null when no word is known. */
export const industryOfText: (text: string) => Industry | null = wordReader(industries[0]?.value ?? []);

/** The unit's industry: as its rows state, else inferred from its name, else from its type of place. */
export function industryOf(unit: Unit): UnitReading<Industry> | null {
  return readUnit(unit, industryOfText, unitFields.industry, unitFields.placeType);
}
