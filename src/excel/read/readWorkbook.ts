import type { SheetSnapshot, Snapshot } from '../../core';
import { type OfficeNamespaces, supports } from '../office';
import { marksOf, type OwnName, ownNames } from '../ownNames';
import { refusal } from '../refusals';
import type { Session } from '../session';
import { askExtents, type Extent } from './extents';
import { readPieces } from './readPieces';
import { isLasting, readMerges } from './readMerges';
import { detailPieces, emptyDetails, type SheetDetails } from './sheetDetails';
import { emptyValues, type SheetValues, valuePieces } from './sheetValues';
import { askStructure, type Structure } from './structure';

/** A workbook as it was read, with what the door needs to write into it. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly names: readonly OwnName[];
  readonly extents: readonly Extent[];
}

/** Of the time that reading takes, by experience. */
const valueShare = 0.8;

/** As many cells as a file may have for us. */
const mostCells = 64 * 1024 ** 2;

/** Reads in four steps: what there is, how far it goes, the values, and what the values do not say. */
export async function readWorkbook(
  office: OfficeNamespaces,
  session: Session,
  firstFailed: () => boolean,
): Promise<ReadWorkbook> {
  const { context } = session;
  session.progress(null);
  const structure = await readStructure(session, firstFailed);
  const extentsLater = askExtents(context, structure);
  await session.read();
  const extents = extentsLater();
  const sheets = extents.flatMap((extent) => (extent.area ? [emptyValues(extent, extent.area)] : []));
  if (sheets.reduce((sum, { area }) => sum + cellsOf(area), 0) > mostCells) throw refusal('tooLarge');
  await readPieces(session, sheets.flatMap(valuePieces), (share) => {
    session.progress(share * valueShare);
  });
  const details = await readDetails(session, sheets, supports(office, '1.13'));
  const names = ownNames(structure.names);
  const snapshot: Snapshot = {
    sheets: extents.map((extent) => sheetSnapshot(extent, details.get(extent) ?? null, names)),
    dateSystem: structure.dateSystem,
  };
  return { snapshot, structure, names, extents };
}

/**
 * The first sync also carries what was queued before, the registration of events: where an Excel refuses these, it is
 * read without them. `firstFailed` is told, and says whether there was something of the kind.
 */
async function readStructure(session: Session, firstFailed: () => boolean): Promise<Structure> {
  const ask = async (): Promise<Structure> => {
    const structure = askStructure(session.context);
    await session.read();
    return structure();
  };
  try {
    return await ask();
  } catch (error) {
    if (!firstFailed() || isLasting(error)) throw error;
  }
  return ask();
}

type Details = ReadonlyMap<Extent, SheetParts>;

/** Without ExcelApi 1.13 there is no way to ask for merges: blank cells are then what they seem. */
async function readDetails(session: Session, sheets: readonly SheetValues[], withMerges: boolean): Promise<Details> {
  const ask = async (merges: boolean): Promise<Details> => {
    const parts = sheets.map((values): SheetParts => ({ values, details: emptyDetails(values) }));
    const pieces = parts.flatMap(({ values, details }) => detailPieces(values, details, merges));
    await readPieces(session, pieces, (share) => {
      session.progress(valueShare + share * (1 - valueShare));
    });
    return new Map(parts.map((one) => [one.values.extent, one]));
  };
  if (!withMerges) return ask(false);
  try {
    return await ask(true);
  } catch (error) {
    if (isLasting(error)) throw error;
  }
  // One reason to fail is a sheet with too many merges.
  const details = await ask(false);
  for (const { values, details: one } of details.values()) one.merges = await readMerges(session, values);
  return details;
}

function cellsOf({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): number {
  return (bottom - top + 1) * (right - left + 1);
}

interface SheetParts {
  readonly values: SheetValues;
  readonly details: SheetDetails;
}

function sheetSnapshot(
  { head, area, areRowsHidden, isFiltered, tables }: Extent,
  parts: SheetParts | null,
  names: readonly OwnName[],
): SheetSnapshot {
  const formats = parts?.details.formats.finish();
  return {
    name: head.name,
    visibility: head.visibility,
    protected: head.isProtected,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    values: parts?.values.rows ?? [],
    ...(formats && { formats }),
    merges: parts?.details.merges ?? [],
    hiddenRows: areRowsHidden === true && area ? allRows(area.top, area.bottom) : (parts?.details.hiddenRows ?? []),
    filtered: isFiltered,
    tables,
    marks: marksOf(head.name, names),
  };
}

function allRows(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
