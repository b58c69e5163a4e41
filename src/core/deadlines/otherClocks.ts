import type { Device } from '../register/register';
import { annualCheck } from './annualCheck';
import { internalInspection, isClassD } from './boiler';
import type { Clock } from './clock';
import { firstInspection } from './computedInspection';
import { printedOrComputed } from './inspection';
import type { Run } from './run';
import { selfTest } from './selfTest';
import { outOfUse } from './silence';

const none: readonly Clock[] = [];

/** The deadlines of a device beside its 定期检验. */
export function otherClocks(device: Device, inspection: Clock, run: Run): readonly Clock[] {
  const { type, entry } = device;
  if (type === null || outOfUse(device) !== null) return none;
  switch (type.code.charAt(0)) {
    case '1':
      return isClassD(entry, run) ? none : boilerClocks(device, inspection, run);
    case '3': {
      const test = selfTest(entry, run);
      return test === null ? none : [test];
    }
    case '2':
    case '8': {
      const check = annualCheck(type.code, entry, run);
      return check === null ? none : [check];
    }
    case '9':
      return [firstInspection('fullInspection', entry, run.book.inspectionCycles.ropewayFull, run)];
    default:
      return none;
  }
}

/** The internal inspection, and the external one where the internal drives the device's status. */
function boilerClocks(device: Device, inspection: Clock, run: Run): readonly Clock[] {
  const internal = internalInspection(device.entry, run);
  if (inspection.basis === 'extended') return [internal];
  const external = printedOrComputed(device, run);
  return external.due === inspection.due ? [internal] : [internal, external];
}
