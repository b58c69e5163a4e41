import type { Area } from '../../core';
import { fullAddress } from '../model/address';
import { maxColumns, maxRows } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';

/** The self of a Range. One that Office.js keeps follows inserted and deleted cells. */
export class RangePlace {
  readonly sheet: SheetModel;
  area: Area;

  constructor(sheet: SheetModel, area: Area) {
    if (area.top < 0 || area.left < 0 || area.bottom >= maxRows || area.right >= maxColumns) {
      throw new OfficeError('InvalidArgument');
    }
    if (area.bottom < area.top || area.right < area.left) throw new OfficeError('InvalidArgument');
    this.sheet = sheet;
    this.area = area;
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }
}

/** The selves of a RangeAreas, all of one sheet. */
export class RangeGroup {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];

  constructor(sheet: SheetModel, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
  }
}
