import type { TableArea } from '../../core';
import { XmlReader } from '../xml/xmlReader';
import type { ZipArchive } from '../zip/openZip';
import { parseArea } from './areas';
import { readRelationships } from './relationships';
import { unescapeText } from './richText';
import { readsActiveFilter } from './sheetFilter';

/** The tables of a sheet, and whether the filter of one hides rows. */
export interface SheetTables {
  readonly tables: readonly TableArea[];
  readonly filtered: boolean;
}

/** Reads the table parts that a sheet is related to. */
export function readTables(archive: ZipArchive, sheetPath: string): SheetTables {
  const tables: TableArea[] = [];
  let filtered = false;
  for (const { type, path } of readRelationships(archive, sheetPath)) {
    const part = type === 'table' ? archive.read(path) : null;
    if (part === null) continue;
    const reader = new XmlReader(part, path);
    if (reader.openRoot() !== 'table') reader.fail();
    const name = reader.attribute('displayName') ?? reader.attribute('name') ?? '';
    const area = parseArea(reader.attribute('ref') ?? '') ?? reader.fail();
    const totalsRow = Number(reader.attribute('totalsRowCount') ?? 0) > 0;
    tables.push({ name: unescapeText(name), totalsRow, ...area });
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token === 'open' && reader.name === 'autoFilter') filtered = readsActiveFilter(reader) || filtered;
    }
  }
  return { tables, filtered };
}
