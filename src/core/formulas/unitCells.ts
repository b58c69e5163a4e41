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
  /** A device each; a blank one where none is told of, so that every row has the same columns. */
  readonly devices: readonly MadeColumns[];
  /** An operator each. */
  readonly operators: readonly MadeColumns[];
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
  const lists: PartList[] = [];
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
    } else if (parameter.per !== undefined) lists.push({ parameter, field: parameter.field!, cells: split(own) });
    else if (parameter.field !== undefined) columns.set(parameter.field, own[0]!);
  }
  const ofDevices = lists.filter(({ parameter }) => parameter.per === 'device');
  const devices = partsOf(ofDevices);
  const operators = partsOf(lists.filter(({ parameter }) => parameter.per === 'operator'));
  if (isRefusal(devices)) return devices;
  if (isRefusal(operators)) return operators;
  const none: MadeColumns = new Map(ofDevices.map(({ field }) => [field, null]));
  return { columns, devices: devices.length === 0 ? [none] : devices, operators, cells };
}

interface PartList {
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

/** The devices or operators that the lists tell of; what is blank in all of them is none. */
function partsOf(lists: readonly PartList[]): readonly MadeColumns[] | FormulaError {
  const said = lists.filter(({ cells }) => !cells.every(isBlankCell));
  const [first] = said;
  if (first === undefined) return [];
  const unequal = said.find(({ cells }) => cells.length !== first.cells.length);
  if (unequal !== undefined) {
    return refuse(refusals.unequalLists, { argument: unequal.parameter.name, beside: first.parameter.name });
  }
  return first.cells.flatMap((_, place): MadeColumns[] => {
    const cells = lists.map(({ field, cells: own }) => [field, own[place] ?? null] as const);
    return cells.every(([, cell]) => isBlankCell(cell)) ? [] : [new Map(cells)];
  });
}
