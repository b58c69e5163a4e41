import type { Area, CellValue } from '../../core';
import type { FunctionArgument, FunctionCall } from '../host/functionCalls';
import { fullAddress } from '../model/address';
import { areaOf, cellsOf, intersection } from '../model/areas';
import { isError, type SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { FunctionEntry, FunctionParameter } from './functionsFile';
import type { ParsedArgument, ParsedCall } from './parseCall';

/** A reference of a formula to cells. */
export interface Precedent {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What stands between the brackets of a call, with the cells' values of now. */
export interface CallArguments {
  readonly call: FunctionCall;
  /** The first error that the function is not to be asked about; null where it can be asked. */
  readonly error: string | null;
}

/** The cells that a call reads; null where it names a sheet that is not there. */
export function precedentsOf({ args }: ParsedCall, home: SheetModel, workbook: WorkbookModel): Precedent[] | null {
  const found: Precedent[] = [];
  for (const argument of args) {
    if (argument.kind !== 'area') continue;
    const sheet = argument.sheet === null ? home : workbook.sheet(argument.sheet);
    if (!sheet) return null;
    found.push({ sheet, area: argument.area });
  }
  return found;
}

/** null where there are too many arguments, or too few. */
export function callArguments(
  { args }: ParsedCall,
  entry: FunctionEntry,
  precedents: readonly Precedent[],
  takesErrors: boolean,
): CallArguments | null {
  const references = [...precedents];
  const places = args.map(({ kind }) => (kind === 'area' ? references.shift()! : null));
  return argumentsOf(
    entry,
    args.map((argument, at) => ({
      isMissing: argument.kind === 'missing',
      read: (parameter) => readArgument(argument, places[at]!, parameter),
    })),
    takesErrors,
  );
}

/** The same of arguments whose values somebody else has read; null stands for one that is left out. */
export function givenArguments(
  entry: FunctionEntry,
  args: readonly (GivenArgument | null)[],
  takesErrors: boolean,
): CallArguments | null {
  return argumentsOf(
    entry,
    args.map((argument) => ({
      isMissing: argument === null,
      read: (parameter) =>
        argument ? readGiven(argument, parameter) : { parameter, value: null, error: null, address: '' },
    })),
    takesErrors,
  );
}

export interface GivenArgument {
  readonly rows: readonly (readonly CellValue[])[];
  /** Of a reference; '' for any other value. */
  readonly address: string;
}

interface Argument {
  readonly isMissing: boolean;
  readonly read: (parameter: FunctionParameter) => ReadArgument;
}

function argumentsOf(entry: FunctionEntry, args: readonly Argument[], takesErrors: boolean): CallArguments | null {
  const { parameters } = entry;
  const repeating = parameters.at(-1)?.repeating === true;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  if (args.length > single.length && !repeating) return null;
  if (single.some(({ optional }, at) => optional !== true && args[at]?.isMissing !== false)) return null;
  const read = args.map((argument, at) => argument.read(single[at] ?? parameters.at(-1)!));
  const values = (from: number, to?: number): FunctionArgument[] => read.slice(from, to).map(({ value }) => value);
  const addresses = (from: number, to?: number): string[] => read.slice(from, to).map(({ address }) => address);
  const missing = single.slice(args.length).map(() => null);
  const further = repeating ? [args.length > single.length ? values(single.length) : null] : [];
  const call = {
    name: entry.id,
    args: [...values(0, single.length), ...missing, ...further],
    ...(entry.options?.requiresParameterAddresses === true && {
      parameterAddresses: [...addresses(0, single.length), ...missing.map(() => ''), ...(repeating ? [addresses(single.length)] : [])], // prettier-ignore
    }),
  };
  const refused = read.find(({ error, parameter }) => error !== null && !(takesErrors && parameter.type === 'any'));
  return { call, error: refused?.error ?? null };
}

interface ReadArgument {
  readonly value: FunctionArgument;
  readonly address: string;
  readonly error: string | null;
  readonly parameter: FunctionParameter;
}

function readArgument(argument: ParsedArgument, place: Precedent | null, parameter: FunctionParameter): ReadArgument {
  const asked = { parameter, error: null, address: '' };
  if (argument.kind === 'missing') return { ...asked, value: null };
  const isMatrix = parameter.dimensionality === 'matrix';
  if (argument.kind === 'value' || !place) {
    const value = argument.kind === 'value' ? argument.value : null;
    return { ...asked, value: isMatrix ? [[value]] : value };
  }
  const { sheet, area } = place;
  const { rows, error } = readCells(sheet, area);
  const value = !isMatrix && cellsOf(area) === 1 ? rows[0]![0]! : rows;
  return { parameter, value, error, address: fullAddress(sheet.name, area) };
}

function readGiven({ rows, address }: GivenArgument, parameter: FunctionParameter): ReadArgument {
  const isMatrix = parameter.dimensionality === 'matrix';
  const error = rows.flat().find(isError)?.error ?? null;
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  return { parameter, value: !isMatrix && isSingle ? rows[0]![0]! : rows, error, address };
}

/** Whole columns and rows as far as the sheet is used. */
function readCells(sheet: SheetModel, area: Area): { rows: CellValue[][]; error: string | null } {
  const isLarge = cellsOf(area) > 1_000_000;
  const used = isLarge ? sheet.usedArea(false) : null;
  const { top, left, bottom, right } = isLarge
    ? ((used && intersection(used, area)) ?? areaOf(area.top, area.left))
    : area;
  let error: string | null = null;
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => {
      const value = sheet.valueAt(top + down, left + across);
      if (error === null && isError(value)) error = value.error;
      return value;
    }),
  );
  return { rows, error };
}
