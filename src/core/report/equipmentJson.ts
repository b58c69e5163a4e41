import { formatDate } from '../dates/ledgerDate';
import type { Device } from '../register/register';
import { officialKindOf } from '../regulation/catalogue';
import type { Report } from './report';
import { deadlineJson } from './deadlineJson';
import type { JsonDevice } from './jsonShapes';

/** One device with its 定期检验; every other clock of it stays out. */
export function equipmentJson(device: Device, report: Report): JsonDevice {
  const clock = report.deadlines.devices[device.index]!.inspection;
  const { entry, unit, type, quantity } = device;
  return {
    sheet: entry.table.sheet.name,
    row: entry.row + 1,
    unit: unit?.name ?? null,
    kind: type && officialKindOf(type),
    type: type && { code: type.code, name: type.name },
    nextInspectionOn: clock.due === null ? null : formatDate(clock.due),
    basis: clock.basis === 'extended' ? 'printed' : clock.basis,
    ...(clock.basis === 'extended' ? { extended: true as const } : {}),
    ...deadlineJson(clock),
    applyBy: clock.applyBy,
    quantity,
  };
}
