import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../core';
import type { FormulaSource, GivenArgument } from '../book/formulaSource';
import { fullAddress } from '../model/address';
import { maxColumns, maxRows } from '../model/areas';
import type { EngineBook } from './engineBook';

/** Lets Univer's engine ask the add-in for its functions where they stand inside other formulas. */
export function addInFunctions(engine: EngineBook, source: FormulaSource, names: readonly string[]): void {
  const functions = engine.univer.__getInjector().get(IFunctionService);
  const ask = (name: string, args: readonly FunctionVariantType[]): Promise<BaseValueObject> =>
    source.call(name, args.map((argument) => given(argument, engine))).then(answered, () => error('#N/A')); // prettier-ignore
  // Files have the names with what Excel puts before them.
  for (const name of names) {
    functions.registerExecutors(new AddInFunction(name, name, ask), new AddInFunction(`_XLDUDF_${name}`, name, ask));
  }
}

type Ask = (name: string, args: readonly FunctionVariantType[]) => Promise<BaseValueObject>;

class AddInFunction extends BaseFunction {
  // The add-in wants to know where its arguments stand.
  override needsReferenceObject = true;
  private readonly asked: string;
  private readonly ask: Ask;

  constructor(name: string, asked: string, ask: Ask) {
    super(name);
    this.asked = asked;
    this.ask = ask;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): AsyncObject {
    return new AsyncObject(this.ask(this.asked, args));
  }
}

function given(argument: FunctionVariantType, engine: EngineBook): GivenArgument {
  if (argument instanceof BaseReferenceObject) {
    return { rows: rowsOf(argument.toArrayValueObject()), address: addressOf(argument, engine) };
  }
  if (argument instanceof ArrayValueObject) return { rows: rowsOf(argument), address: '' };
  const value = argument;
  return value.isNull() ? null : { rows: [[cellValue(value)]], address: '' };
}

function rowsOf(array: ArrayValueObject): CellValue[][] {
  return array.getArrayValue().map((cells) => cells.map((value) => cellValue(value ?? null)));
}

function cellValue(value: BaseValueObject | null): CellValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

/** Whole columns and rows have no places on the other side: NaN. */
function addressOf(reference: BaseReferenceObject, engine: EngineBook): string {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const { startRow: row, startColumn: column } = reference.getRangeData();
  const name = engine.sheet(reference.getSheetId())?.getName() ?? '';
  return fullAddress(name, {
    top: startRow,
    left: startColumn,
    bottom: Number.isNaN(row) ? maxRows - 1 : endRow,
    right: Number.isNaN(column) ? maxColumns - 1 : endColumn,
  });
}

function answered(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  const values = rows.map((cells) => cells.map(engineValue));
  const columnCount = values[0]?.length ?? 0;
  if (values.length === 1 && columnCount === 1) return values[0]![0]!;
  const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount, ...nowhere });
}

function engineValue(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return error(value.error);
}

const known = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function error(name: string): ErrorValueObject {
  return ErrorValueObject.create(known.get(name) ?? ErrorType.NA);
}
