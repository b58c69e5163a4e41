import type { XmlReader } from '../../xlsx/xml/xmlReader';
import { parseArea } from './address';
import { maxColumns } from './areas';
import { relativeFormula } from './relativeFormula';
import type { SheetModel } from './sheetModel';

/**
 * What a sheet's part says beyond a snapshot: formulas, the filter's list, sizes and hidden columns. The formulas of a
 * data table are left out.
 */
export function readSheetExtras(reader: XmlReader, sheet: SheetModel): void {
  const shared = new Map<string, SharedFormula>();
  let at = { row: 0, column: 0 };
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    switch (reader.name) {
      case 'c': {
        const area = parseArea(reader.attribute('r') ?? '');
        if (area) at = { row: area.top, column: area.left };
        break;
      }
      case 'f':
        readFormula(reader, sheet, at.row, at.column, shared);
        break;
      case 'row':
        readRow(reader, sheet);
        break;
      case 'col':
        readColumns(reader, sheet);
        break;
      case 'autoFilter':
        sheet.filterArea = parseArea(reader.attribute('ref') ?? '');
        break;
    }
  }
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A shared formula is written once and moved along for its other cells (ECMA-376 part 1, 18.3.1.40). */
function readFormula(
  reader: XmlReader,
  sheet: SheetModel,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): void {
  const type = reader.attribute('t');
  const group = reader.attribute('si') ?? '';
  const text = reader.content();
  if (type === 'dataTable') return;
  const first = shared.get(group);
  if (text !== '') {
    if (type === 'shared') shared.set(group, { text, row, column });
    sheet.formulas.set(row, column, `=${text}`);
  } else if (type === 'shared' && first) {
    sheet.formulas.set(row, column, `=${relativeFormula(first.text, row - first.row, column - first.column)}`);
  }
}

function readRow(reader: XmlReader, sheet: SheetModel): void {
  const row = Number(reader.attribute('r')) - 1;
  const height = Number(reader.attribute('ht'));
  if (row >= 0 && height > 0) sheet.rowHeights.set(row, height);
}

function readColumns(reader: XmlReader, sheet: SheetModel): void {
  const from = Number(reader.attribute('min')) - 1;
  const to = Math.min(Number(reader.attribute('max')), maxColumns) - 1;
  const width = Number(reader.attribute('width'));
  const hidden = reader.flag('hidden');
  for (let column = from; column >= 0 && column <= to; column++) {
    // Seven pixels a character and five of margin, 0.75 points a pixel.
    if (width > 0) sheet.columnWidths.set(column, (Math.round(width * 7) + 5) * 0.75);
    if (hidden) sheet.hiddenColumns.add(column);
  }
}
