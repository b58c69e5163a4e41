import type { WriteColumn } from '../../src/core';
import type { Conditions } from '../../src/workbench/host/conditions';
import { Calculation } from '../../src/workbench/calculation/calculation';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import { openOffice } from '../../src/workbench/transport/nodeOffice';
import { ExcelPort } from '../../src/excel/excelPort';
import { watch } from '../workbench/openModel';
import { smallLedger } from './smallLedger';

const cells = { type: 'any', dimensionality: 'matrix', optional: true } as const;
const metadata: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'RISKGRADE', name: 'RISKGRADE', parameters: [{ ...cells, name: 'header' }, { ...cells, name: 'rows' }], result: { dimensionality: 'matrix' } }, // prettier-ignore
  ],
};

/** The small ledger in an Excel that works out RISKGRADE: 'A', a day that is text and blank text for three rows. */
export function openFormulaBook(conditions: Partial<Conditions> = {}) {
  const model = smallLedger();
  model.calculationMode = 'Automatic';
  const office = watch(openOffice(model, { blankArgument: null, ...conditions }, 'short'));
  const calculation = new Calculation(office.host, metadata);
  const calls = { count: 0 };
  office.CustomFunctions.associate('RISKGRADE', (_: unknown, rows: unknown[][]) => {
    calls.count++;
    return rows.map((_row, at) => [['A2', '2026-11-23', ''][at % 3]!]);
  });
  const sheet = model.sheets[0]!;
  const seen = (row: number, column: number): unknown => sheet.valueAt(row, column);
  return { office, model, sheet, calculation, calls, seen, port: new ExcelPort(office) };
}

export type FormulaBook = ReturnType<typeof openFormulaBook>;

export const formula = 'RISKGRADE($A$1:$E$2,$A$3:$E$5)';

/** The grades right of the small ledger: one formula, or values. */
export function grades(as: 'formula' | 'values', column = 5): WriteColumn {
  const first = { row: 2, value: 'A2', ...(as === 'formula' && { formula }) };
  const others = [3, 4].map((row) => ({ row, value: 'B' }));
  return {
    kind: 'writeColumn',
    sheet: '设备台账',
    id: 'grade',
    column,
    headerRow: 1,
    header: '风险等级（核查）',
    width: 13,
    numberFormat: '@',
    cells: as === 'formula' ? [first] : [first, ...others],
    ...(as === 'formula' && { spills: 3 }),
  };
}
