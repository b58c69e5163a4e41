import { parseArea } from '../model/address';
import { areaOf, around } from '../model/areas';
import { removeSheet, renameSheet } from '../model/sheetEdits';
import { moveCells } from '../model/moveCells';
import type { SheetModel } from '../model/sheetModel';
import type { CellValue } from '../../core';
import type { Host } from './host';
import type { Interruption } from './interruption';

/** What somebody else does to the open workbook at a coming sync. Each is an interruption for `Host.interrupt`. */
export const coAuthor = {
  /** Writes values from a cell on: 'C5' and rows of values; null empties. */
  edits(sync: number, sheetName: string, cell: string, values: readonly (readonly CellValue[])[]): Interruption {
    return onSheet(sync, sheetName, (sheet, host) => {
      const start = parseArea(cell);
      if (!start) throw new Error(`${cell} is no cell`);
      const written = values.flatMap((cells, row) =>
        cells.map((value, column) => {
          sheet.values.set(start.top + row, start.left + column, value ?? undefined);
          sheet.formulas.set(start.top + row, start.left + column, undefined);
          return areaOf(start.top + row, start.left + column);
        }),
      );
      host.report({ kind: 'edit', sheet, area: around(written) ?? start, remote: true });
    });
  },

  renames(sync: number, sheetName: string, name: string): Interruption {
    return onSheet(sync, sheetName, (sheet, host) => {
      renameSheet(host.model, sheet, name);
    });
  },

  deletes(sync: number, sheetName: string): Interruption {
    return onSheet(sync, sheetName, (sheet, host) => {
      removeSheet(host.model, sheet);
    });
  },

  /** Inserts whole rows above a 0-based row. */
  insertsRows(sync: number, sheetName: string, row: number, count: number): Interruption {
    return onSheet(sync, sheetName, (sheet, host) => {
      const shift = { kind: 'insert', along: 'rows', area: areaOf(row, 0, count, 16_384) } as const;
      moveCells(sheet, shift, host.model);
      host.report({ kind: 'shift', sheet, shift, remote: true });
    });
  },
};

function onSheet(sync: number, name: string, act: (sheet: SheetModel, host: Host) => void): Interruption {
  return {
    sync,
    when: 'before',
    act: (host) => {
      const sheet = host.model.sheet(name);
      if (!sheet) throw new Error(`there is no sheet ${name} to be changed`);
      act(sheet, host);
    },
  };
}
