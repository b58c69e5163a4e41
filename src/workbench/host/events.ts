import { areaAddress } from '../model/address';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { ClassExtension } from './hostClass';
import type { Host } from './host';
import type { CellEdit, ModelChange, SheetShift } from './modelChange';

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

interface Registered {
  /** Of the whole workbook. */
  readonly types: Set<number>;
  /** Sheets of which changes are asked for one by one. */
  readonly sheets: Set<SheetModel>;
}

/** Which events an add-in has asked for, by host. */
const registered = new WeakMap<Host, Registered>();

export const worksheetEvents: ClassExtension<WorkbookModel> = {
  of: 'WorksheetCollection',
  method: Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [name, (_: WorkbookModel, __: readonly unknown[], host: Host) => void eventsOf(host).types.add(type)],
      [
        name.replace('_Register', '_Unregister'),
        (_: WorkbookModel, __: readonly unknown[], host: Host) => void eventsOf(host).types.delete(type),
      ],
    ]),
  ),
};

export const sheetEvents: ClassExtension<SheetModel> = {
  of: 'Worksheet',
  method: {
    _RegisterDataChangedEvent: (sheet, _, host) => void eventsOf(host).sheets.add(sheet),
    _UnregisterDataChangedEvent: (sheet, _, host) => void eventsOf(host).sheets.delete(sheet),
  },
};

function eventsOf(host: Host): Registered {
  let events = registered.get(host);
  if (!events) {
    registered.set(host, (events = { types: new Set(), sheets: new Set() }));
    watch(host);
  }
  return events;
}

function watch(host: Host): void {
  host.watchers.push((change) => {
    const { type, event } = told(change, host);
    const { types: asked, sheets } = eventsOf(host);
    const targets = [
      ...(asked.has(type) ? [target] : []),
      ...(type === types._RegisterDataChangedEvent && sheets.has(change.sheet) ? [change.sheet.id] : []),
    ];
    const message = JSON.stringify({ ...event, worksheetId: change.sheet.id });
    for (const targetId of targets) host.raise({ messageCategory: category, messageType: type, targetId, message });
  });
}

function told(
  change: ModelChange,
  host: Host,
): { readonly type: number; readonly event: Readonly<Record<string, unknown>> } {
  switch (change.kind) {
    case 'edit':
    case 'shift':
      return { type: types._RegisterDataChangedEvent, event: dataEvent(change, host) };
    case 'protection':
      return {
        type: types._RegisterProtectionChangedEvent,
        event: { isProtected: change.sheet.protection !== null, source: sourceOf(change) },
      };
    case 'rowsHidden':
      return {
        type: types._RegisterRowHiddenChangedEvent,
        event: {
          address: areaAddress(change.area),
          changeType: change.isHidden ? 'Hidden' : 'Unhidden',
          source: sourceOf(change),
        },
      };
  }
}

function dataEvent(change: CellEdit | SheetShift, host: Host): Readonly<Record<string, unknown>> {
  return {
    changeType: change.kind === 'edit' ? 'RangeEdited' : 'RowInserted',
    source: sourceOf(change),
    address: areaAddress(change.kind === 'edit' ? change.area : change.shift.area),
    ...(host.supports('ExcelApi', '1.14') && { triggerSource: isOfAddIn(change) ? 'ThisLocalAddin' : 'Unknown' }),
  };
}

function sourceOf({ remote }: ModelChange): 'Remote' | 'Local' {
  return remote ? 'Remote' : 'Local';
}

function isOfAddIn(change: CellEdit | SheetShift): boolean {
  return !change.remote && !(change.kind === 'edit' && change.isTyped === true);
}
