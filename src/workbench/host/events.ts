import { areaAddress } from '../model/address';
import type { WorkbookModel } from '../model/workbookModel';
import type { ClassExtension } from './hostClass';
import type { Host } from './host';

/** EventType of excel-win32-16.01.debug.js, by what registers it. */
const types = {
  _RegisterDataChangedEvent: 10,
  _RegisterAddedEvent: 13,
  _RegisterDeletedEvent: 15,
  _RegisterRowHiddenChangedEvent: 22,
  _RegisterProtectionChangedEvent: 24,
} as const;

const category = 65536;
const target = 'Workbook';

/** Which events an add-in has asked for, by host. */
const registered = new WeakMap<Host, Set<number>>();

export const worksheetEvents: ClassExtension<WorkbookModel> = {
  of: 'WorksheetCollection',
  method: Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [name, (_: WorkbookModel, __: readonly unknown[], host: Host) => void eventsOf(host).add(type)],
      [
        name.replace('_Register', '_Unregister'),
        (_: WorkbookModel, __: readonly unknown[], host: Host) => void eventsOf(host).delete(type),
      ],
    ]),
  ),
};

function eventsOf(host: Host): Set<number> {
  let events = registered.get(host);
  if (!events) {
    registered.set(host, (events = new Set()));
    watch(host);
  }
  return events;
}

function watch(host: Host): void {
  host.watchers.push((change) => {
    if (!eventsOf(host).has(types._RegisterDataChangedEvent)) return;
    const area = change.kind === 'edit' ? change.area : change.shift.area;
    const event = {
      changeType: change.kind === 'edit' ? 'RangeEdited' : 'RowInserted',
      source: change.remote ? 'Remote' : 'Local',
      worksheetId: change.sheet.id,
      address: areaAddress(area),
      ...(host.supports('ExcelApi', '1.14') && { triggerSource: change.remote ? 'Unknown' : 'ThisLocalAddin' }),
    };
    host.raise({
      messageCategory: category,
      messageType: types._RegisterDataChangedEvent,
      targetId: target,
      message: JSON.stringify(event),
    });
  });
}
