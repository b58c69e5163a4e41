import type { Area } from '../../core';
import { type OfficeNamespaces, supports } from '../office';
import { contains, parseReference, rangeOf } from '../reference';
import { refusal } from '../refusals';
import { inExcel, type Session } from '../session';
import { isLasting, mergesInArea } from './readMerges';
import { type Piece, readPieces } from './readPieces';
import { askMergedAreas } from './sheetDetails';

/** By row and column of a reference. */
interface SeenCells {
  /** True for a blank cell. */
  readonly blanks: boolean[][];
  readonly formats: string[][];
  /** Merged areas that begin in it, as far as they lie in it, counted from its first cell; empty in Excels that do not tell. */
  merges: readonly Area[];
}

/**
 * Looks at the cells of references, such as "'台账'!A1:C9": which are blank, and with what number formats they are shown.
 * Questions of one moment are asked together, each reference once. Rejects with a `PortRefusal`.
 */
export function seenCells(office: OfficeNamespaces): (addresses: readonly string[]) => Promise<readonly SeenCells[]> {
  let waiting: { readonly addresses: Set<string>; readonly found: Promise<Map<string, SeenCells>> } | null = null;
  return async (addresses) => {
    if (waiting === null) {
      const asked = new Set<string>();
      const found = Promise.resolve().then(() => {
        waiting = null;
        return readSeen(office, asked);
      });
      waiting = { addresses: asked, found };
    }
    for (const address of addresses) waiting.addresses.add(address);
    const found = await waiting.found;
    return addresses.map((address) => found.get(address)!);
  };
}

async function readSeen(office: OfficeNamespaces, addresses: ReadonlySet<string>): Promise<Map<string, SeenCells>> {
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  return inExcel(office, watch, 'reading', async (session: Session) => {
    await requireOwn(session, addresses);
    const found = new Map<string, SeenCells>();
    const pieces = [...addresses].flatMap((address) => piecesOf(address, found));
    await readPieces(session, pieces, () => undefined);
    if (supports(office, '1.13')) await readMerged(session, found);
    return found;
  });
}

/** Of all references in one question; one by one where one of them has too many merged cells for a single answer. */
async function readMerged(session: Session, found: ReadonlyMap<string, SeenCells>): Promise<void> {
  const wanted = [...found]
    .map(([address, seen]) => ({ ...referenceOf(address), seen }))
    .filter(({ area }) => cellsOf(area) > 1);
  if (wanted.length === 0) return;
  const { worksheets } = session.context.workbook;
  const asked = wanted.map(({ sheet, area }) =>
    askMergedAreas(rangeOf(worksheets.getItem(sheet), area).getMergedAreasOrNullObject()),
  );
  const isTogether = await session.read().then(
    () => true,
    (error: unknown) => {
      if (isLasting(error)) throw error;
      return false;
    },
  );
  for (const [at, { sheet, area, seen }] of wanted.entries()) {
    seen.merges = within(isTogether ? asked[at]!() : await mergesInArea(session, sheet, area), area);
  }
}

function within(merges: readonly Area[], area: Area): Area[] {
  return merges
    .filter(({ top, left }) => contains(area, top, left))
    .map(({ top, left, bottom, right }) => ({
      top: top - area.top,
      left: left - area.left,
      bottom: Math.min(bottom, area.bottom) - area.top,
      right: Math.min(right, area.right) - area.left,
    }));
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A reference may name its workbook; the cells of another one cannot be looked at. */
async function requireOwn(session: Session, addresses: ReadonlySet<string>): Promise<void> {
  const books = new Set([...addresses].flatMap((address) => /^'?\[([^\]]*)\]/.exec(address)?.[1] ?? []));
  if (books.size === 0) return;
  const { workbook } = session.context;
  workbook.load('name');
  await session.read();
  const own = workbook.name.replaceAll("'", "''");
  if ([...books].some((name) => name !== own)) throw refusal('unexpected');
}

/** Cells of one question: small against what Excel answers at once. */
const pieceCells = 20_000;

function piecesOf(address: string, found: Map<string, SeenCells>): Piece[] {
  const { sheet, area } = referenceOf(address);
  const seen: SeenCells = { blanks: [], formats: [], merges: [] };
  found.set(address, seen);
  const rows = Math.max(1, Math.floor(pieceCells / (area.right - area.left + 1)));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    pieces.push(pieceOf(sheet, { ...area, top, bottom }, area.top, seen));
  }
  return pieces;
}

function referenceOf(address: string): NonNullable<ReturnType<typeof parseReference>> {
  const reference = parseReference(address.replace(/^('?)\[[^\]]*\]/, '$1'));
  // Such as one of several areas.
  if (reference === null) throw refusal('unexpected');
  return reference;
}

function pieceOf(sheet: string, area: Area, first: number, seen: SeenCells): Piece {
  return {
    bytes: () => (area.bottom - area.top + 1) * (area.right - area.left + 1) * 30,
    ask: ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet), area).load('values,numberFormat');
      return () => {
        const rows = range.values as unknown[][] | null;
        if (!Array.isArray(rows)) return false;
        rows.forEach((row, at) => {
          seen.blanks[area.top - first + at] = row.map((value) => value === '');
          seen.formats[area.top - first + at] = (range.numberFormat as string[][])[at]!;
        });
        return true;
      };
    },
    halves: () => {
      if (area.top === area.bottom) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      const halves = [
        { ...area, bottom: middle },
        { ...area, top: middle + 1 },
      ] as const;
      return [pieceOf(sheet, halves[0], first, seen), pieceOf(sheet, halves[1], first, seen)];
    },
  };
}
