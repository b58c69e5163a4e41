import { addMonths } from '../dates/addMonths';
import { type Day, yearOf } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';

const longestLife = 100;

export interface DesignLife {
  /** From which day the years are counted. */
  readonly since: LedgerDate;
  readonly years: number;
}

/**
 * The design service life (设计使用年限) of a row's device where it is over on that day: counted from being put into
 * use, else from manufacture. Null while it lasts, and where the row does not say enough.
 */
export function outlivedLife(entry: Entry, asOf: Day): DesignLife | null {
  const life = entry.read(equipment.designLife);
  // A calendar year (2035) in this column is the year of its end, not a length.
  if (life.kind !== 'value' || life.value <= 0 || life.value > longestLife) return null;
  const commissioned = entry.read(equipment.commissionedOn);
  const since = commissioned.kind === 'value' ? commissioned : entry.read(equipment.manufacturedOn);
  if (since.kind !== 'value' || yearOf(since.value.to) + Math.floor(life.value) > yearOf(asOf)) return null;
  if (addMonths(since.value.to, Math.round(life.value * 12)) >= asOf) return null;
  return { since: since.value, years: life.value };
}
