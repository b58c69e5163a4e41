import type { Township } from '../regulation/townships';
import { equipment } from '../ledger/fields/equipment';
import { unit as fields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import { valueOf } from '../ledger/reading';
import { askReading } from './ask';
import { type JoinedUnit, joinUnits } from './joinUnits';
import type { Unit } from './register';
import type { StatedIn } from './statedIn';
import type { TownshipMatcher } from './townshipOf';
import { UnitRecord } from './unitRecord';

const codeLength = 18;

/** The units without their rows yet, and by table and row which unit it is (-1 for none). */
export function unitsOf(
  tables: readonly LedgerTable[],
  headings: ReadonlyMap<LedgerTable, string> = new Map(),
): { units: UnitRecord[]; unitOf: readonly Int32Array[] } {
  const joined = joinUnits(tables, headings);
  return { units: joined.units.map(unitRecord), unitOf: joined.unitOf };
}

const noNames: readonly string[] = [];

function unitRecord({ names, code }: JoinedUnit, index: number): UnitRecord {
  const uscc = code?.length === codeLength ? code : null;
  return new UnitRecord(index, names[0] ?? code ?? '', names.length > 1 ? names.slice(1) : noNames, uscc);
}

export interface PlacedIn {
  readonly township: Township | null;
  readonly townshipIn: StatedIn | null;
}

const unplaced: PlacedIn = { township: null, townshipIn: null };

/**
 * The township that the ledger states, else the one in the address; where neither says one, a township
 * written out in full in the unit's name or in the place of its devices, else the one whose ledger lists the unit.
 */
export function townshipOf(unit: Unit, headings: ReadonlyMap<LedgerTable, Township>, match: TownshipMatcher): PlacedIn {
  const stated = askReading(unit, fields.township);
  const written =
    matchIn(match, valueOf(stated), false) ??
    matchIn(match, valueOf(askReading(unit, fields.address)), false) ??
    matchIn(match, unit.name, true) ??
    matchIn(match, valueOf(askReading(unit, equipment.location)), true);
  if (written !== null) return { township: written, townshipIn: 'cell' };
  // What the ledger states and nobody knows is a question for the user, not for the heading.
  const heading = stated.kind === 'value' ? null : headingOf(unit, headings);
  return heading === null ? unplaced : { township: heading, townshipIn: 'heading' };
}

/** Null where the unit stands in the ledgers of several townships. */
function headingOf(unit: Unit, headings: ReadonlyMap<LedgerTable, Township>): Township | null {
  let only: Township | null = null;
  if (headings.size === 0) return null;
  for (const { table } of unit.entries) {
    const township = headings.get(table);
    if (township === undefined || township === only) continue;
    if (only !== null) return null;
    only = township;
  }
  return only;
}

function matchIn(match: TownshipMatcher, text: string | null, exactOnly: boolean): Township | null {
  const found = text === null ? null : match(text);
  return found !== null && (found.exact || !exactOnly) ? found.township : null;
}
