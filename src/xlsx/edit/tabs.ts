import { planSheets } from '../patch/addSheets';
import type { SheetIndex, WorkbookIndex } from '../patch/workbookIndex';
import type { Workspace } from '../patch/workspace';
import { Refusal } from '../refusal';
import type { WorkbookEdits } from './workbookEdits';

/** Which sheets there will be and in which order; sheets are counted as the file has them, new ones after those. */
export interface Tabs {
  readonly deleted: ReadonlySet<number>;
  readonly added: readonly SheetIndex[];
  /** All that will be there, in the order of the tabs. */
  readonly order: readonly number[];
  /** What each is called afterwards. */
  readonly names: readonly string[];
  /** Which one is in front; null leaves that. */
  readonly active: number | null;
}

export function planTabs(workspace: Workspace, index: WorkbookIndex, edits: WorkbookEdits): Tabs {
  const lower = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));
  const gone = lower(edits.deleted);
  const deleted = new Set(index.sheets.flatMap((one, i) => (gone.has(one.name.toLowerCase()) ? [i] : [])));
  const renamed = new Map(edits.sheets.map(({ sheet, name }) => [sheet.toLowerCase(), name]));
  const kept = index.sheets.map(({ name }) => renamed.get(name.toLowerCase()) ?? name);
  const taken = lower(kept.filter((_, i) => !deleted.has(i)));
  const wanted = edits.added.map(({ sheet, visibility }) => ({
    name: sheet,
    ...(visibility && visibility !== 'visible' && { state: visibility }),
  }));
  for (const { name } of wanted) if (taken.has(name.toLowerCase())) throw new Refusal('sheetNameTaken', name);
  const added = planSheets(workspace, index, wanted, taken);
  const names = [...kept, ...added.map(({ name }) => name)];
  const present = names.flatMap((_, sheet) => (deleted.has(sheet) ? [] : [sheet]));
  const find = (name: string): number => present.find((i) => names[i]?.toLowerCase() === name.toLowerCase()) ?? -1;
  const active = edits.active === null ? -1 : find(edits.active);
  const order = edits.order ? ordered(present, edits.order.map(find), index) : present;
  return { deleted, added, order, names, active: active < 0 ? null : active };
}

/** Chart sheets stay where they are among the tabs; the worksheets fill the other places in their new order. */
function ordered(present: readonly number[], worksheets: readonly number[], { sheets }: WorkbookIndex): number[] {
  const isOther = (sheet: number): boolean => sheets[sheet]?.isWorksheet === false;
  const listed = new Set(worksheets);
  const rest = [
    ...worksheets.filter((sheet) => sheet >= 0 && !isOther(sheet)),
    ...present.filter((sheet) => !listed.has(sheet) && !isOther(sheet)),
  ];
  let next = 0;
  return present.map((sheet) => (isOther(sheet) ? sheet : (rest[next++] ?? sheet)));
}
