import type { CellValue } from '../../core';
import { errorValue, isErrorText } from '../model/cellInput';
import type { SheetModel } from '../model/sheetModel';
import type { Conditions } from './conditions';

/** What a formula that was just written shows. The host does not calculate: see `Conditions.calculate`. */
export function formulaValue(
  formula: string,
  sheet: SheetModel,
  row: number,
  column: number,
  { calculate }: Conditions,
): CellValue {
  const link = linkText(formula);
  if (calculate === null) return link ?? 0;
  const value = calculate(formula, sheet, row, column);
  return typeof value === 'string' && isErrorText(value) ? errorValue(value) : value;
}

/** The text of HYPERLINK("place","text"); null for any other formula. */
function linkText(formula: string): string | null {
  const found = /^=\s*HYPERLINK\(\s*"(?:[^"]|"")*"\s*,\s*"((?:[^"]|"")*)"\s*\)\s*$/i.exec(formula);
  return found ? found[1]!.replaceAll('""', '"') : null;
}
