import type { Area, SheetSnapshot } from '../../core';
import { Refusal } from '../refusal';
import type { SheetPart } from '../workbookParts';
import { XmlReader } from '../xml/xmlReader';
import type { ZipArchive } from '../zip/openZip';
import { parseArea } from './areas';
import { type CellContext, readCells } from './cells';
import { Grid } from './grid';
import { readsActiveFilter } from './sheetFilter';
import { readTables } from './tables';

/** A sheet as the core wants it, but for our marks, which the workbook part tells. */
export function readSheet(archive: ZipArchive, sheet: SheetPart, context: CellContext): Omit<SheetSnapshot, 'marks'> {
  const part = archive.read(sheet.path);
  if (part === null) throw new Refusal('missingPart', sheet.path);
  const content = readContent(new XmlReader(part, sheet.path), new Grid(sheet.path), context);
  const { tables, filtered } = readTables(archive, sheet.path);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: content.protected,
    ...content.grid.finish(context.formats.table),
    merges: content.merges,
    hiddenRows: content.hiddenRows,
    filtered: content.filtered || filtered,
    tables,
  };
}

interface SheetContent {
  readonly grid: Grid;
  hiddenRows: readonly number[];
  readonly merges: Area[];
  filtered: boolean;
  protected: boolean;
}

function readContent(reader: XmlReader, grid: Grid, context: CellContext): SheetContent {
  const content: SheetContent = { grid, hiddenRows: [], merges: [], filtered: false, protected: false };
  if (reader.openRoot() !== 'worksheet') reader.fail();
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'sheetData') {
      content.hiddenRows = insideAndSorted(readCells(reader, context, grid), grid.rowsEnd);
    } else if (reader.name === 'sheetProtection') content.protected = reader.flag('sheet');
    else if (reader.name === 'autoFilter') content.filtered = readsActiveFilter(reader);
    else if (reader.name === 'mergeCell') content.merges.push(readMerge(reader));
    else if (reader.name !== 'mergeCells') reader.skip();
  }
  return content;
}

/** Hiding everything below a list marks a million rows that no list has. */
function insideAndSorted(rows: readonly number[], end: number): number[] {
  return [...new Set(rows)].filter((row) => row < end).sort((a, b) => a - b);
}

function readMerge(reader: XmlReader): Area {
  return parseArea(reader.attribute('ref') ?? '') ?? reader.fail();
}
