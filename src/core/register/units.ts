import type { Township } from '../regulation/townships';
import { equipment } from '../ledger/fields/equipment';
import { unit as fields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import { valueOf } from '../ledger/reading';
import { ask } from './ask';
import { type JoinedUnit, joinUnits } from './joinUnits';
import type { Unit } from './register';
import { matchTownship } from './townshipOf';
import { UnitRecord } from './unitRecord';

const codeLength = 18;

/** The units without their rows yet, and by table and row which unit it is (-1 for none). */
export function unitsOf(tables: readonly LedgerTable[]): { units: UnitRecord[]; unitOf: readonly Int32Array[] } {
  const joined = joinUnits(tables);
  return { units: joined.units.map(unitRecord), unitOf: joined.unitOf };
}

function unitRecord({ names, code }: JoinedUnit, index: number): UnitRecord {
  const uscc = code?.length === codeLength ? code : null;
  return new UnitRecord(index, names[0] ?? code ?? '', names.slice(1), uscc);
}

/**
 * The township that the ledger states, else the one in the address; where neither says one, a township
 * written out in full in the unit's name or in the place of its devices.
 */
export function townshipOf(unit: Unit): Township | null {
  return (
    matchIn(valueOf(ask(unit, fields.township).reading), false) ??
    matchIn(valueOf(ask(unit, fields.address).reading), false) ??
    matchIn(unit.name, true) ??
    matchIn(valueOf(ask(unit, equipment.location).reading), true)
  );
}

function matchIn(text: string | null, exactOnly: boolean): Township | null {
  const match = text === null ? null : matchTownship(text);
  return match !== null && (match.exact || !exactOnly) ? match.township : null;
}
