import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import type { InForce } from '../regulation/inForce';
import type { CycleName } from '../regulation/inspectionCycles';
import { craneCycle } from './cranes';
import { type Cycles, type CyclesFound, cycles } from './cycles';
import { cylinderCycle } from './cylinders';
import { pipeCycles } from './pipes';
import type { Run } from './run';
import { mobileVesselCycles, oxygenChamberCycles, vesselCycles } from './vessel';

/** The cycles of a device by its catalogue code; boilers and elevators have rules of their own beside it. */
export function cyclesOf(device: Device, run: Run): CyclesFound {
  const code = device.type!.code;
  switch (code.charAt(0)) {
    case '1':
      return same(run, 'boilerExternal');
    case '2':
      return pressureCycles(code, device, run);
    case '4':
      return same(run, craneCycle(code, device.entry, run));
    case '5':
      return same(run, code.startsWith('51') ? 'forklift' : 'sightseeingVehicle');
    case '6':
      return same(run, 'ride');
    case '8':
      return pipeCycles(code, device.entry, run);
    case '9':
      return same(run, 'ropeway');
    default:
      return null;
  }
}

function pressureCycles(code: string, device: Device, run: Run): CyclesFound {
  const grade = valueOf(device.entry.read(equipment.safetyGrade));
  if (code.startsWith('22')) return mobileVesselCycles(code, grade, run);
  if (code.startsWith('23')) return sameTable(cylinderCycle(code, device.entry, run));
  if (code.startsWith('24')) return oxygenChamberCycles(run);
  return vesselCycles(device.entry, grade, run);
}

function same(run: Run, name: CycleName): Cycles | null {
  return sameTable(run.book.inspectionCycles[name]);
}

function sameTable(table: InForce<number> | null): Cycles | null {
  return table && cycles(table, table);
}
