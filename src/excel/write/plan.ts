import type { Area, Change, Highlight, RemoveMarks, ReplaceSheet, TableArea, WriteColumn } from '../../core';
import { marksRules, marksSheet, NameGiver, type OwnName, rulesName } from '../ownNames';
import type { ReadWorkbook } from '../read/readWorkbook';
import type { SheetHead } from '../read/structure';
import { contains, overlaps } from '../reference';
import { refusal } from '../refusals';
import { planRewrites, type RewritePlan } from './rewrites';

/** What the changes come to in this workbook: what of ours goes, and what comes where. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly dropNames: readonly OwnName[];
  readonly addNames: readonly OwnName[];
  readonly drawn: readonly DrawnSheet[];
  readonly dropSheets: readonly SheetHead[];
  readonly rewrites: readonly RewritePlan[];
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
  const removal = changes.find((change): change is RemoveMarks => change.kind === 'removeMarks');
  const all = removal !== undefined;
  const stays = (own: OwnName): boolean => removal?.keepsRules === true && marksRules(own);
  const sheets = planSheets(changes, read, all);
  const { drawn, dropSheets } = planDrawn(changes, read, all, stays);
  const goes = new Set(dropSheets.map(({ name }) => name.toLowerCase()));
  // What is left of it where the user deleted the sheet of rules.
  const isBroken = ({ name, place }: OwnName): boolean =>
    place === null && name.toLowerCase() === rulesName && drawn.some(({ change }) => change.role === 'rules');
  const isReplaced = (own: OwnName): boolean =>
    sheets.some((plan) => own.place !== null && isOn(own, plan.head) && plan.replaced.includes(own.place.area));
  const dropNames = read.names.filter(
    (own) =>
      (all && !stays(own)) ||
      isBroken(own) ||
      (own.id !== undefined && isReplaced(own)) ||
      (marksSheet(own) && goes.has(own.place!.sheet.toLowerCase())),
  );
  const rewrites = planRewrites(changes, (sheet) => headOf(sheet, read));
  return { sheets, dropNames, addNames: newNames(sheets, drawn, read, dropNames), drawn, dropSheets, rewrites };
}

/** Asked for again and again, of columns that are as long as the ledger. */
const areas = new WeakMap<WriteColumn, Area>();

/** The area of a result column, header to last row. */
export function columnArea(change: WriteColumn): Area {
  const known = areas.get(change);
  if (known) return known;
  const { column, headerRow, cells } = change;
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), spilledRows(change)?.last ?? headerRow);
  const area = { top: headerRow, left: column, bottom, right: column };
  areas.set(change, area);
  return area;
}

/** The rows that the first cell's formula fills beside its own; null where it fills none. */
export function spilledRows({
  cells,
  spills = 1,
}: Pick<WriteColumn, 'cells' | 'spills'>): { readonly first: number; readonly last: number } | null {
  const [first] = cells;
  return first?.formula === undefined || spills < 2 ? null : { first: first.row, last: first.row + spills - 1 };
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

function hasRules(head: SheetHead, { names }: ReadWorkbook): boolean {
  return names.some((own) => marksRules(own) && isOn(own, head));
}

/** Sheets generated earlier stay unless they are drawn again: each command makes its own. */
function planDrawn(
  changes: readonly Change[],
  read: ReadWorkbook,
  all: boolean,
  stays: (own: OwnName) => boolean,
): Pick<Plan, 'drawn' | 'dropSheets'> {
  const wanted = changes.filter((change): change is ReplaceSheet => change.kind === 'replaceSheet');
  const own = read.structure.sheets.filter((head) => isGenerated(head, read));
  const drawn = wanted.map((change): DrawnSheet => {
    const rules = change.role === 'rules' ? own.find((head) => hasRules(head, read)) : undefined;
    if (rules) return { change: { ...change, name: rules.name }, head: rules };
    const named = read.structure.sheets.find(({ name }) => name.toLowerCase() === change.name.toLowerCase());
    if (named && !own.includes(named)) throw refusal('placeTaken', { sheet: named.name, place: '' });
    return { change, head: named ?? null };
  });
  const kept = new Set(drawn.map(({ head }) => head));
  const isKept = (head: SheetHead): boolean =>
    kept.has(head) || read.names.some((name) => stays(name) && isOn(name, head));
  const dropSheets = all ? own.filter((head) => !isKept(head)) : [];
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
  const isMarked = ({ head, change }: DrawnSheet): boolean =>
    head !== null &&
    names.some(
      (own) => !gone.has(own.name) && (change.role === 'rules' ? marksRules(own) : marksSheet(own)) && isOn(own, head),
    );
  return [
    ...sheets.flatMap(({ head, columns }) =>
      columns.map((change) => giver.column(change.id, head.name, columnArea(change))),
    ),
    ...drawn
      .filter((one) => !isMarked(one))
      .map(({ change: { name, role } }) => (role === 'rules' ? giver.rules(name) : giver.sheet(name))),
  ];
}

/** Whether a cell lies in one of the areas. */
export function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
