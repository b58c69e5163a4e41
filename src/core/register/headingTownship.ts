import type { LedgerSheet } from '../ledger/ledger';
import type { Township } from '../regulation/townships';
import { headingLines } from './headingLines';
import type { TownshipMatcher } from './townshipOf';

/** Longer texts above a ledger are instructions, which may name any township as an example. */
const longestHeading = 60;

/**
 * The township whose ledger a sheet is: the only one that its name and the lines above its header speak of,
 * e.g. 河西镇特种设备台账 or 填报单位：米山镇人民政府. Null when they name none, or several.
 */
export function headingTownship(sheet: LedgerSheet, match: TownshipMatcher): Township | null {
  const named = new Set<Township>();
  for (const text of [sheet.sheet.name, ...headingLines(sheet).flat()]) {
    const found = text.length > longestHeading ? null : match(text);
    if (found !== null) named.add(found.township);
  }
  const [township] = named;
  return township !== undefined && named.size === 1 ? township : null;
}
