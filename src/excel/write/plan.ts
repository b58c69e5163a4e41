import type { Area, Change, Highlight, ReplaceSheet, TableArea, WriteColumn } from '../../core';
import { marksSheet, NameGiver, type OwnName } from '../ownNames';
import type { ReadWorkbook } from '../read/readWorkbook';
import type { SheetHead } from '../read/structure';
import { contains, overlaps } from '../reference';
import { refusal } from '../refusals';

/** What the changes come to in this workbook: what of ours goes, and what comes where. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly dropNames: readonly OwnName[];
  readonly addNames: readonly OwnName[];
  readonly drawn: readonly DrawnSheet[];
  readonly dropSheets: readonly SheetHead[];
}

/** One of the user's sheets. */
export interface SheetPlan {
  readonly head: SheetHead;
  readonly columns: readonly WriteColumn[];
  /** Columns of ours that these take the place of. */
  readonly replaced: readonly Area[];
  /** Tables of the sheet. */
  readonly tables: readonly TableArea[];
  /** Our conditional formats; null where they stay. */
  readonly highlight: Pick<Highlight, 'rules'> | null;
}

/** A generated sheet: drawn again where `head` is one of ours already, else new. */
export interface DrawnSheet {
  readonly change: ReplaceSheet;
  readonly head: SheetHead | null;
}

export function makePlan(changes: readonly Change[], read: ReadWorkbook): Plan {
  const all = changes.some(({ kind }) => kind === 'removeMarks');
  const sheets = planSheets(changes, read, all);
  const { drawn, dropSheets } = planDrawn(changes, read, all);
  const goes = new Set(dropSheets.map(({ name }) => name.toLowerCase()));
  const isReplaced = (own: OwnName): boolean =>
    sheets.some((plan) => own.place !== null && isOn(own, plan.head) && plan.replaced.includes(own.place.area));
  const dropNames = read.names.filter(
    (own) =>
      all || (own.id !== undefined && isReplaced(own)) || (marksSheet(own) && goes.has(own.place!.sheet.toLowerCase())),
  );
  return { sheets, dropNames, addNames: newNames(sheets, drawn, read, dropNames), drawn, dropSheets };
}

/** The area of a result column, header to last row. */
export function columnArea({ column, headerRow, cells }: WriteColumn): Area {
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), headerRow);
  return { top: headerRow, left: column, bottom, right: column };
}

function isOn({ place }: OwnName, { name }: SheetHead): boolean {
  return place?.sheet.toLowerCase() === name.toLowerCase();
}

function planSheets(changes: readonly Change[], read: ReadWorkbook, all: boolean): SheetPlan[] {
  const columns = new Map<SheetHead, WriteColumn[]>();
  const highlights = new Map<SheetHead, Highlight>();
  for (const change of changes) {
    if (change.kind !== 'writeColumn' && change.kind !== 'highlight') continue;
    const head = headOf(change.sheet, read);
    if (change.kind === 'highlight') highlights.set(head, change);
    else columns.set(head, [...(columns.get(head) ?? []).filter((one) => !isSamePlace(one, change)), change]);
  }
  const touched = all ? read.structure.sheets : [...new Set([...columns.keys(), ...highlights.keys()])];
  return touched
    .filter((head) => !isGenerated(head, read))
    .map((head) => {
      const written = columns.get(head) ?? [];
      const own = read.names.filter((name) => name.id !== undefined && isOn(name, head));
      const replaced = own.filter(
        ({ id, place }) => all || written.some((one) => one.id === id || one.column === place!.area.left),
      );
      const highlight = highlights.get(head) ?? (all ? { rules: [] } : null);
      const tables = read.extents.find((extent) => extent.head.id === head.id)?.tables ?? [];
      return { head, columns: written, replaced: replaced.map(({ place }) => place!.area), tables, highlight };
    });
}

/** Two results for one place: the later one counts. */
function isSamePlace(a: WriteColumn, b: WriteColumn): boolean {
  return overlaps(columnArea(a), columnArea(b));
}

function headOf(name: string, { structure }: ReadWorkbook): SheetHead {
  const head = structure.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!head) throw refusal('sheetGone');
  return head;
}

function isGenerated(head: SheetHead, { names }: ReadWorkbook): boolean {
  return names.some((own) => marksSheet(own) && isOn(own, head));
}

/** Sheets generated earlier stay unless they are drawn again: each command makes its own. */
function planDrawn(changes: readonly Change[], read: ReadWorkbook, all: boolean): Pick<Plan, 'drawn' | 'dropSheets'> {
  const wanted = changes.filter((change): change is ReplaceSheet => change.kind === 'replaceSheet');
  const own = read.structure.sheets.filter((head) => isGenerated(head, read));
  const drawn = wanted.map((change): DrawnSheet => {
    const named = read.structure.sheets.find(({ name }) => name.toLowerCase() === change.name.toLowerCase());
    if (named && !own.includes(named)) throw refusal('placeTaken', { sheet: named.name, place: '' });
    return { change, head: named ?? null };
  });
  const kept = new Set(drawn.map(({ head }) => head));
  const dropSheets = all ? own.filter((head) => !kept.has(head)) : [];
  return { drawn, dropSheets: leaveOne(dropSheets, drawn, read) };
}

/** Excel keeps one visible sheet at least. */
function leaveOne(dropped: readonly SheetHead[], drawn: readonly DrawnSheet[], read: ReadWorkbook): SheetHead[] {
  const left = read.structure.sheets.some((head) => head.visibility === 'visible' && !dropped.includes(head));
  return left || drawn.some(({ head }) => head === null) ? [...dropped] : dropped.slice(1);
}

function newNames(
  sheets: readonly SheetPlan[],
  drawn: readonly DrawnSheet[],
  { structure, names }: ReadWorkbook,
  dropped: readonly OwnName[],
): OwnName[] {
  const gone = new Set(dropped.map(({ name }) => name));
  const giver = new NameGiver(structure.names.filter(({ name }) => !gone.has(name)));
  const isMarked = ({ head }: DrawnSheet): boolean =>
    head !== null && names.some((own) => !gone.has(own.name) && marksSheet(own) && isOn(own, head));
  return [
    ...sheets.flatMap(({ head, columns }) =>
      columns.map((change) => giver.column(change.id, head.name, columnArea(change))),
    ),
    ...drawn.filter((one) => !isMarked(one)).map(({ change }) => giver.sheet(change.name)),
  ];
}

/** Whether a cell lies in one of the areas. */
export function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
