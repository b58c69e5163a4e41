import type { EquipmentType } from '../regulation/catalogue';
import type { Entry } from '../ledger/entry';
import type { UseStatus } from '../ledger/readers/useStatus';
import { isCounted, stopNoticeOf, useOf } from './deviceUse';
import { quantityOf } from './quantity';
import type { TypeNote, TypeReading } from './equipmentType';
import type { Device, StopNotice, Unit } from './register';

export class DeviceRecord implements Device {
  readonly type: EquipmentType | null;
  readonly typeNotes: readonly TypeNote[];
  readonly use: UseStatus;
  readonly stopNotice: StopNotice;
  readonly counted: boolean;
  readonly quantity: number;

  constructor(
    readonly index: number,
    readonly entry: Entry,
    readonly unit: Unit | null,
    typeReading: TypeReading,
  ) {
    this.type = typeReading.type;
    this.typeNotes = typeReading.notes;
    this.use = useOf(entry);
    this.stopNotice = this.use === 'stopped' ? stopNoticeOf(entry) : 'unknown';
    this.counted = isCounted(this.use, this.stopNotice);
    this.quantity = quantityOf(entry, this.type);
  }
}
