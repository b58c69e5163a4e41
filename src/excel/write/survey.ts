import type { Area, SheetContent } from '../../core';
import { cellBytes } from '../read/byteSize';
import { isTooMuch, codeOf } from '../refusalFor';
import { type ReadWorkbook } from '../read/readWorkbook';
import { type Piece, readPieces } from '../read/readPieces';
import { askStructure, type SheetHead, type Structure } from '../read/structure';
import type { Session } from '../session';
import { type FoundSheet, lookAround } from './lookAround';
import { lookAtSheet } from './lookAtSheet';
import type { Memory, SheetPicture } from './memory';
import type { Plan } from './plan';
import { lookAtRewrite, type RewriteMemory } from './rewrites';

/** The workbook just before it is written, and the way back. */
export interface Survey {
  readonly structure: Structure;
  readonly sheets: readonly FoundSheet[];
  readonly memory: Memory;
  /** Between areas of an address: Excel on Windows takes the list separator of the country. */
  readonly separator: string;
}

/** What this add-in has drawn since it was started, by sheet id: then it need not be looked at. */
export type DrawnSheets = ReadonlyMap<string, SheetContent>;

/** Looks at everything that the plan touches; usually one sync. */
export async function survey(
  session: Session,
  plan: Plan,
  read: ReadWorkbook,
  drawn: DrawnSheets,
  canSpill: boolean,
): Promise<Survey> {
  for (const separator of [',', ';']) {
    const { found, pictures, rewrites, structure, pieces } = questions(plan, read, drawn, separator, canSpill);
    try {
      await readPieces(session, pieces, () => undefined);
    } catch (error) {
      if (separator === ',' && codeOf(error) === 'InvalidArgument' && !isTooMuch(error)) continue;
      throw error;
    }
    const now = structure();
    return { structure: now, sheets: found, memory: memoryOf(plan, read, found, pictures, rewrites), separator };
  }
  throw Object.assign(new Error('no separator fits'), { code: 'InvalidArgument' });
}

function questions(plan: Plan, read: ReadWorkbook, drawn: DrawnSheets, separator: string, canSpill: boolean) {
  let structure: (() => Structure) | null = null;
  const formatsOf = (head: SheetHead): ReadWorkbook['extents'][number]['formats'] =>
    read.extents.find((extent) => extent.head.id === head.id)?.formats ?? [];
  const looks = plan.sheets.map((sheet) =>
    lookAround(sheet, formatsOf(sheet.head), bytesIn(sheet.head, read), canSpill),
  );
  const own = [...plan.drawn.flatMap(({ head }) => head ?? []), ...plan.dropSheets];
  const pictures = own.map((head) => pictureOf(head, read, drawn));
  const rewrites = plan.rewrites.map(lookAtRewrite);
  const first: Piece = {
    bytes: () => 200_000,
    ask: (context) => {
      structure = askStructure(context);
      const [sheet] = read.structure.sheets;
      if (sheet) context.workbook.worksheets.getItem(sheet.id).getRanges(`A1${separator}C1`).load('areaCount');
      return () => true;
    },
    halves: () => null,
  };
  return {
    found: looks.map(({ found }) => found),
    pictures: pictures.map(({ picture }) => picture),
    rewrites: rewrites.map(({ memory }) => memory),
    structure: () => structure!(),
    pieces: [first, ...[...looks, ...pictures, ...rewrites].flatMap(({ pieces }) => pieces)],
  };
}

const sampled = 400;

/** How long cells of an area were when they were read. */
function bytesIn({ name }: SheetHead, { snapshot }: ReadWorkbook): (area: Area) => number {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return ({ top, left, bottom }) => {
    const step = Math.max(1, Math.floor((bottom - top + 1) / sampled));
    let bytes = 0;
    let count = 0;
    for (let row = top; row <= bottom; row += step) {
      bytes += cellBytes(sheet?.values[row - sheet.origin.row]?.[left - sheet.origin.column] ?? '');
      count++;
    }
    return bytes / count;
  };
}

function pictureOf(
  head: SheetHead,
  { structure, extents, snapshot }: ReadWorkbook,
  drawn: DrawnSheets,
): { readonly picture: SheetPicture; readonly pieces: readonly Piece[] } {
  const position = structure.sheets.indexOf(head);
  const known = drawn.get(head.id);
  if (known) return { picture: { head, position, content: known }, pieces: [] };
  const extent = extents.find((one) => one.head.id === head.id);
  const merges = snapshot.sheets[position]?.merges ?? [];
  const { seen, pieces } = lookAtSheet(head, extent?.area ?? null, merges, extent?.formats ?? []);
  return { picture: { head, position, content: seen }, pieces };
}

function memoryOf(
  plan: Plan,
  read: ReadWorkbook,
  found: readonly FoundSheet[],
  pictures: readonly SheetPicture[],
  rewrites: readonly RewriteMemory[],
): Memory {
  return {
    names: read.names,
    sheets: found.map(({ plan: { head, highlight }, places, columns, rules }) => ({
      sheetId: head.id,
      sheet: head.name,
      places,
      columns,
      rules: highlight ? rules.map(({ rule }) => rule) : null,
    })),
    pictures,
    rewrites,
    added: plan.drawn.filter(({ head }) => head === null).map(({ change }) => change.name),
    known: new Set(read.structure.sheets.map(({ id }) => id)),
  };
}
