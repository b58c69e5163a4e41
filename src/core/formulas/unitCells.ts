import type { Field } from '../ledger/field';
import type { CellValue } from '../ledger/snapshot';
import { isBlankCell } from './cellRange';
import type { FormulaError } from './formula';
import type { MadeColumns } from './madeLedger';
import type { LedgerParameter } from './parameter';
import type { PlainArguments } from './plainShape';
import { isRefusal, refusals, refuse } from './refusals';

/** What one row of plain arguments says. */
export interface UnitCells {
  readonly columns: MadeColumns;
  /** A device each. */
  readonly devices: readonly MadeColumns[];
  /** Every cell that was given, by parameter and from left to right. */
  readonly cells: readonly CellValue[];
}

/** The cells of one row of arguments by the columns of a ledger that they stand for. */
export function unitCells(
  parameters: readonly LedgerParameter[],
  laid: PlainArguments,
  row: number,
): UnitCells | FormulaError {
  const columns: MadeColumns = new Map();
  const lists: DeviceList[] = [];
  const cells: CellValue[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const width = laid.isGiven(at) && parameter.role === undefined ? laid.widthOf(at) : 0;
    const own = Array.from({ length: width }, (_, column) => laid.cell(at, row, column));
    cells.push(...(own.length === 0 ? [null] : own));
    if (own.length === 0) continue;
    if (parameter.across !== undefined) {
      const fields = parameter.across(width);
      if (fields === null) return refuse(refusals.acrossColumns, { argument: parameter.name });
      fields.forEach((field, column) => columns.set(field, own[column]!));
    } else if (parameter.perDevice === true) lists.push({ parameter, field: parameter.field!, cells: split(own) });
    else if (parameter.field !== undefined) columns.set(parameter.field, own[0]!);
  }
  const devices = devicesOf(lists);
  return isRefusal(devices) ? devices : { columns, devices, cells };
}

interface DeviceList {
  readonly parameter: LedgerParameter;
  readonly field: Field;
  readonly cells: readonly CellValue[];
}

const joint = /[、，；;\n]|,(?!\d{3}(?!\d))/;

/** 电梯、叉车 in one cell are two. */
function split(cells: readonly CellValue[]): readonly CellValue[] {
  if (cells.length > 1) return cells;
  const cell = cells[0]!;
  return typeof cell === 'string' && joint.test(cell) ? cell.split(joint).map((part) => part.trim()) : cells;
}

/** The devices that the lists tell of; blank places in all of them are no devices. */
function devicesOf(lists: readonly DeviceList[]): readonly MadeColumns[] | FormulaError {
  const first = lists[0];
  if (first === undefined) return [];
  const said = lists.filter(({ cells }) => !cells.every(isBlankCell));
  const unequal = said.find(({ cells }) => cells.length !== first.cells.length);
  if (unequal !== undefined && said.includes(first)) {
    return refuse(refusals.unequalLists, { argument: unequal.parameter.name, beside: first.parameter.name });
  }
  const count = Math.max(1, ...said.map(({ cells }) => cells.length));
  const devices: MadeColumns[] = [];
  for (let place = 0; place < count; place++) {
    const device: MadeColumns = new Map(lists.map(({ field, cells }) => [field, cells[place] ?? null]));
    if (place === 0 || [...device.values()].some((cell) => !isBlankCell(cell))) devices.push(device);
  }
  return devices;
}
