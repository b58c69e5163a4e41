import { withoutPersonalData } from '../codes/withoutPersonalData';
import type { Unit } from '../register/register';
import type { SheetContext } from './sheetContext';

/** A unit's name in a list of units; with a word where no row, only a line above the ledger, gives it. */
export function unitName({ name, nameIn }: Unit, context: SheetContext): string {
  return withoutPersonalData(name) + (nameIn === 'heading' ? fromHeading(context) : '');
}

/** The same for the unit's township; `missing` where there is none. */
export function unitTownship({ township, townshipIn }: Unit, context: SheetContext, missing: string): string {
  return (township?.name ?? missing) + (townshipIn === 'heading' ? fromHeading(context) : '');
}

function fromHeading(context: SheetContext): string {
  return context.say('（取自表头）', ' (from the heading)');
}
