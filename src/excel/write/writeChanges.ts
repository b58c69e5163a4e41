import type { Area, Change, SheetContent } from '../../core';
import type { EditWatch } from '../edits';
import { type OfficeNamespaces, supports } from '../office';
import { ownNames } from '../ownNames';
import { readPieces } from '../read/readPieces';
import type { ReadWorkbook } from '../read/readWorkbook';
import { askStructure } from '../read/structure';
import { brokenOff, refusal } from '../refusals';
import { isAboutPrinting, refusalFor } from '../refusalFor';
import type { Session } from '../session';
import { isNoUndo, NotOneUndo } from '../undoGroup';
import { requireSafe } from './guard';
import type { Memory } from './memory';
import { columnArea, makePlan, type Plan } from './plan';
import { restore } from './restore';
import { untouchedPieces } from './rewrites';
import { runSteps, withAttempts, writeLimits } from './steps';
import { type DrawnSheets, survey, type Survey } from './survey';
import { writeSteps } from './writeSteps';

/** What was written, and the way back. */
export interface Written {
  readonly memory: Memory;
  readonly separator: string;
  /** Our names as they are now, to see later whether the user has moved what is ours. */
  readonly marks: string;
  readonly drawn: ReadonlyMap<string, SheetContent>;
}

/** Writes all changes or none; throws when the workbook is not as it was read or a place is not free. */
export async function writeChanges(
  office: OfficeNamespaces,
  session: Session,
  changes: readonly Change[],
  read: ReadWorkbook,
  drawn: DrawnSheets,
  edits: { readonly watch: EditWatch; readonly count: number },
): Promise<Written> {
  session.progress(null);
  const plan = makePlan(changes, read);
  const before = await survey(session, plan, read, drawn, supports(office, '1.12'));
  // An event may follow the answer that it came with.
  await nextTurn();
  const requireUnedited = (): void => {
    if (edits.watch.count !== edits.count) throw refusal('changedMeanwhile');
  };
  requireUnedited();
  requireSafe(plan, read, before.structure, before.sheets, before.memory.rewrites);
  edits.watch.setOwn(ownPlaces(plan, read));
  const now = new Map<string, SheetContent>();
  const noteDrawn = (id: string, content: SheetContent): void => {
    now.set(id, content);
    edits.watch.addOwnSheet(id);
  };
  await edits.watch.writing(() => writeAllOrNothing(office, session, plan, before, requireUnedited, noteDrawn));
  return { memory: before.memory, separator: before.separator, marks: marksAfter(plan, read), drawn: now };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function writeAllOrNothing(
  office: OfficeNamespaces,
  session: Session,
  plan: Plan,
  before: Survey,
  requireUnedited: () => void,
  drawn: (id: string, content: SheetContent) => void,
): Promise<void> {
  let isTouched = false;
  await withAttempts(async ({ limit, withPages }) => {
    const steps = writeSteps(office, plan, before, drawn, withPages);
    try {
      await runSteps(
        session,
        steps,
        limit,
        () => {
          session.stopIfAborted();
          // The page had turns while the first request was prepared, and the user time to type.
          if (!isTouched) requireUnedited();
          isTouched = true;
        },
        (share) => {
          session.progress(share);
        },
      );
    } catch (error) {
      if (!isTouched) throw error;
      if (session.isOneUndo && isNoUndo(error)) throw new NotOneUndo(before.memory, before.separator);
      await putBack(session, before.memory, before.separator, error);
      throw error;
    }
  });
}

/** What failed once may do at the second try: nothing of ours may stay half-written. */
export async function putBack(session: Session, memory: Memory, separator: string, cause: unknown): Promise<void> {
  let withPages = true;
  for (const limit of writeLimits) {
    try {
      await restore(session, memory, separator, { limit, withPages }, () => undefined);
      return;
    } catch (error) {
      // The next try starts from what is there then.
      if (isAboutPrinting(error)) withPages = false;
    }
  }
  throw brokenOff(refusalFor(cause).reason);
}

function ownPlaces(plan: Plan, { names, structure }: ReadWorkbook): Map<string, readonly Area[] | null> {
  const places = new Map<string, readonly Area[] | null>();
  const add = (sheet: string, area: Area): void => {
    const id = structure.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
    if (id !== undefined) places.set(id, [...(places.get(id) ?? []), area]);
  };
  for (const { place } of names) if (place) add(place.sheet, place.area);
  for (const { head, columns } of plan.sheets) for (const change of columns) add(head.name, columnArea(change));
  for (const { head } of plan.drawn) if (head) places.set(head.id, null);
  for (const { id } of plan.dropSheets) places.set(id, null);
  return places;
}

function marksAfter(plan: Plan, { names }: ReadWorkbook): string {
  const dropped = new Set(plan.dropNames.map(({ name }) => name));
  return signature([...names.filter(({ name }) => !dropped.has(name)), ...plan.addNames]);
}

function signature(names: readonly { readonly name: string; readonly formula: string }[]): string {
  return names
    .map(({ name, formula }) => `${name}${formula.replaceAll("'", '')}`.toLowerCase())
    .sort()
    .join('\n');
}

/** Whether what is ours still stands where it was written, and rewritten cells hold what was written. */
export async function isUnmoved(session: Session, { marks, memory }: Written): Promise<boolean> {
  let now = '';
  let isTouched = false;
  const touched = (): void => {
    isTouched = true;
  };
  await readPieces(
    session,
    [
      {
        bytes: () => 0,
        ask: (context) => {
          const structure = askStructure(context);
          return () => {
            now = signature(ownNames(structure().names));
            return true;
          };
        },
        halves: () => null,
      },
      ...memory.rewrites.flatMap((rewrite) => untouchedPieces(rewrite, touched)),
    ],
    () => undefined,
  );
  return now === marks && !isTouched;
}
