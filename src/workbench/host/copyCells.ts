import type { Area } from '../../core';
import { areaOf, heightOf, isInside, widthOf } from '../model/areas';
import { relativeFormula } from '../model/relativeFormula';
import { NotImplemented, OfficeError } from '../protocol/officeError';
import { requireWritable } from './cellGuard';
import { findRange } from './findRange';
import type { Host } from './host';
import { rangeArgument } from './range';
import type { RangePlace } from './rangePlace';

const kinds = ['All', 'Formulas', 'Values', 'Formats'];

/** `range.copyFrom(source, copyType, skipBlanks, transpose)`. A smaller target grows, one of several sizes is tiled. */
export function copyCells({ sheet, area }: RangePlace, args: readonly unknown[], host: Host): void {
  const [from, copyType, skipBlanks, transpose] = args;
  const kind = copyType ?? 'All';
  if (typeof kind !== 'string' || !kinds.includes(kind)) throw new OfficeError('InvalidArgument');
  if (transpose === true) throw new NotImplemented('Range.CopyFrom with transpose (action kind 3)');
  const source = rangeArgument(from, (address) => findRange(address, sheet, host.model));
  const height = heightOf(source.area);
  const width = widthOf(source.area);
  const rows = tiled(heightOf(area), height);
  const columns = tiled(widthOf(area), width);
  const target = areaOf(area.top, area.left, rows, columns);
  requireWritable(sheet, target, host);
  const cells = takeCells(source, kind, skipBlanks === true);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells[row % height]![column % width]!(target.top + row, target.left + column, sheet);
    }
  }
  if (kind === 'All' || kind === 'Formats') copyMerges(source, sheet, target);
  host.meter.countWritten(rows * columns);
  if (kind !== 'Formats') host.report({ kind: 'edit', sheet, area: target, remote: false });
}

/** The merges of the source, in every tile of the target. Conditional formats are not copied. */
function copyMerges(source: RangePlace, sheet: RangePlace['sheet'], target: Area): void {
  const merges = source.sheet.merges.filter((merge) => isInside(merge, source.area));
  sheet.merges = sheet.merges.filter((merge) => !isInside(merge, target));
  for (let top = target.top; top <= target.bottom; top += heightOf(source.area)) {
    for (let left = target.left; left <= target.right; left += widthOf(source.area)) {
      for (const merge of merges) {
        const row = top + merge.top - source.area.top;
        const column = left + merge.left - source.area.left;
        sheet.merges.push(areaOf(row, column, heightOf(merge), widthOf(merge)));
      }
    }
  }
}

function tiled(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

type Put = (row: number, column: number, sheet: RangePlace['sheet']) => void;

/** The source's cells as they are now: source and target may overlap. */
function takeCells({ sheet, area }: RangePlace, kind: string, skipBlanks: boolean): Put[][] {
  return Array.from({ length: heightOf(area) }, (_, down) =>
    Array.from({ length: widthOf(area) }, (__, right) =>
      takeCell(sheet, area.top + down, area.left + right, kind, skipBlanks),
    ),
  );
}

function takeCell(source: RangePlace['sheet'], row: number, column: number, kind: string, skipBlanks: boolean): Put {
  const value = source.values.get(row, column);
  const formula = source.formulas.get(row, column);
  const format = source.formatAt(row, column);
  const look = source.looks.get(row, column);
  if (skipBlanks && value === undefined && formula === undefined) return () => undefined;
  return (toRow, toColumn, sheet) => {
    if (kind !== 'Formats') {
      sheet.values.set(toRow, toColumn, value);
      const moved =
        formula !== undefined && kind !== 'Values'
          ? relativeFormula(formula, toRow - row, toColumn - column)
          : undefined;
      sheet.formulas.set(toRow, toColumn, moved);
    }
    if (kind === 'Formats' || kind === 'All') {
      sheet.setFormat(toRow, toColumn, format);
      sheet.looks.set(toRow, toColumn, look);
    }
  };
}
