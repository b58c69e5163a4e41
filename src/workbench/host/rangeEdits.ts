import { isEntireColumns, isEntireRows } from '../model/areas';
import { moveCells } from '../model/moveCells';
import type { Shift } from '../model/shift';
import { OfficeError } from '../protocol/officeError';
import { requireAllowed, requireOnBook, requireWritable } from './cellGuard';
import { clearCells } from './clearCells';
import { copyCells } from './copyCells';
import type { Host } from './host';
import type { ClassExtension } from './hostClass';
import { mergeCells, unmergeCells } from './mergeCells';
import { rangeObject } from './range';
import type { RangePlace } from './rangePlace';

/** What can be done with the cells of a range. */
export const rangeEdits: ClassExtension<RangePlace> = {
  of: 'Range',
  method: {
    Clear: ({ sheet, area }, [applyTo], host) => {
      clearCells(sheet, area, applyTo, host);
    },
    Delete: (place, [shift], host) => {
      move(place, { kind: 'delete', along: shift === 'Left' ? 'columns' : along(shift, 'Up'), area: place.area }, host);
    },
    Insert: (place, [shift], host) => {
      const { sheet, area } = place;
      move(place, { kind: 'insert', along: shift === 'Right' ? 'columns' : along(shift, 'Down'), area }, host);
      return rangeObject(sheet, area);
    },
    Merge: ({ sheet, area }, [across], host) => {
      mergeCells(sheet, area, across === true, host);
    },
    Unmerge: ({ sheet, area }, _, host) => {
      unmergeCells(sheet, area, host);
    },
    CopyFrom: (place, args, host) => {
      copyCells(place, args, host);
    },
    Select: ({ sheet, area }, _, host) => {
      requireOnBook(sheet, host);
      host.requireFocus();
      if (sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation');
      host.model.active = sheet;
      host.model.selection = area;
    },
    SetDirty: ({ sheet, area }, _, host) => host.calculation?.soilArea(sheet, area),
    Calculate: ({ sheet, area }, _, host) => host.calculation?.soilArea(sheet, area),
  },
};

function along(shift: unknown, rows: string): 'rows' {
  if (shift !== rows) throw new OfficeError('InvalidArgument');
  return 'rows';
}

function move({ sheet }: RangePlace, shift: Shift, host: Host): void {
  const { kind, along: direction, area } = shift;
  const whole = direction === 'rows' ? isEntireRows(area) : isEntireColumns(area);
  if (whole) requireAllowed(sheet, `allow${kind === 'insert' ? 'Insert' : 'Delete'}${capital(direction)}`, host);
  else requireWritable(sheet, area, host);
  moveCells(sheet, shift, host.model);
  host.report({ kind: 'shift', sheet, shift, remote: false });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
