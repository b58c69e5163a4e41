import { percent, share } from '../summary/percent';
import type { Rate, RateName } from '../summary/summary';
import type { Text } from '../text';
import { address } from '../ledger/address';
import type { SheetCell } from './change';
import { cell, formulaCell } from './sheetBuilder';

export const rateNames: Readonly<Record<RateName, Text>> = {
  registration: { zh: '使用登记率', en: 'Registration' },
  certified: { zh: '持证上岗率', en: 'Certified operators' },
  inspection: { zh: '定期检验率', en: 'Inspection' },
  hazard: { zh: '隐患治理率', en: 'Hazards rectified' },
};

export const rateOrder: readonly RateName[] = ['registration', 'certified', 'inspection', 'hazard'];

/** Numerator, denominator, unknown, and the rate as a live formula that never rounds up to 100%. */
export function rateCells(rate: Rate, row: number, column: number): SheetCell[] {
  return [
    cell(rate.pass, 'number'),
    cell(rate.total, 'number'),
    cell(rate.unknown, 'number'),
    rateCell(rate, row, column, 'percent'),
  ];
}

/** The rate of the numerator and denominator that stand at `column` and the next one. */
export function rateCell(rate: Rate, row: number, column: number, style: 'percent' | 'totalPercent'): SheetCell {
  const pass = address(row, column);
  const total = address(row, column + 1);
  const formula = `IF(${total}=0,"—",IF(${pass}<${total},MIN(ROUND(${pass}/${total},3),0.999),1))`;
  return formulaCell(formula, share(rate) ?? percent(rate), style);
}
