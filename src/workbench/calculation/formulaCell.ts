import type { SheetModel } from '../model/sheetModel';
import type { FunctionAnswer } from '../host/functionCalls';
import type { Precedent } from './callArguments';
import type { FunctionEntry } from './functionsFile';
import type { ParsedCall } from './parseCall';

/** A cell whose formula calls a custom function. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  row: number;
  column: number;
  readonly formula: string;
  readonly call: ParsedCall;
  /** null where no function of this name is registered. */
  readonly entry: FunctionEntry | null;
  /** null where it names a sheet that is not there. */
  readonly precedents: readonly Precedent[] | null;
  /** Raised when it is asked again, so that a late answer to an earlier question is passed over. */
  asked: number;
  /** What the function answered last; null before the first answer. */
  answer: FunctionAnswer | null;
}
