import type { Area } from '../../core';
import type { FilterEdit, LinkEdit, SheetEdits, TableEdit } from '../../xlsx/edit/sheetEdits';
import { isEntireColumns, isEntireRows } from '../model/areas';
import { frozenPanes } from '../model/frozenPanes';
import { pageLayout } from '../model/pageLayout';
import type { Hyperlink, SheetModel } from '../model/sheetModel';
import { cellEdits } from './cellEdits';
import { formatEdits } from './formatEdits';
import type { LookChanges } from './lookChanges';
import { pageEdits } from './pageEdits';
import { columnEdits, rowEdits } from './sizeEdits';

/** What tells a sheet from how the file has it; only `sheet` when nothing does. */
export function sheetEdits(before: SheetModel, now: SheetModel, looks: LookChanges): SheetEdits {
  const lists = {
    cells: cellEdits(before, now, looks),
    rows: rowEdits(before, now, looks),
    columns: columnEdits(before, now, looks),
    links: linkEdits(before, now),
    tables: tableEdits(before, now),
  };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const conditionalFormats = formatEdits(before, now);
  const page = pageEdits(before, now);
  return {
    sheet: before.name,
    ...filled,
    ...faceEdits(before, now),
    ...(!isSame(before.merges, now.merges) && { merges: now.merges }),
    ...filterEdit(before, now),
    ...(conditionalFormats && { conditionalFormats }),
    ...(!isSame(before.protection, now.protection) && { protection: now.protection }),
    ...(page && { page }),
  };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function faceEdits(before: SheetModel, now: SheetModel): Omit<SheetEdits, 'sheet'> {
  const [old, frozen] = [before.part(frozenPanes).area, now.part(frozenPanes).area];
  const [oldRows, rows] = [before.part(pageLayout).titleRows, now.part(pageLayout).titleRows];
  return {
    ...(before.name !== now.name && { name: now.name }),
    ...(before.visibility !== now.visibility && { visibility: visibilities[now.visibility] }),
    ...(before.tabColor.toUpperCase() !== now.tabColor.toUpperCase() && { tabColor: now.tabColor }),
    ...(before.showGridlines !== now.showGridlines && { gridlines: now.showGridlines }),
    ...(!isSame(old, frozen) && { frozen: frozen && panesOf(frozen) }),
    ...(!isSame(oldRows, rows) && { titleRows: rows && { first: rows.top, last: rows.bottom } }),
  };
}

function panesOf(area: Area): NonNullable<SheetEdits['frozen']> {
  return {
    top: area.top,
    left: area.left,
    rows: isEntireColumns(area) ? 0 : area.bottom - area.top + 1,
    columns: isEntireRows(area) ? 0 : area.right - area.left + 1,
  };
}

function filterEdit(before: SheetModel, now: SheetModel): { readonly filter?: FilterEdit | null } {
  const { filterArea: area } = now;
  if (!area) return before.filterArea ? { filter: null } : {};
  const keepsCriteria = !isCleared(before, now, before.filterArea);
  return isSame(before.filterArea, area) && keepsCriteria ? {} : { filter: { area, keepsCriteria } };
}

/** Whether a filter that hid rows of a list hides none any more. */
function isCleared(before: SheetModel, now: SheetModel, area: Area | null): boolean {
  const hides = ({ filteredRows }: SheetModel): boolean =>
    area !== null && [...filteredRows].some((row) => row >= area.top && row <= area.bottom);
  return hides(before) && !hides(now);
}

function tableEdits(before: SheetModel, now: SheetModel): TableEdit[] {
  return before.tables.flatMap(({ id, name, area }): TableEdit[] => {
    const table = now.tables.find((one) => one.id === id);
    if (!table) return [{ kind: 'dropped', name }];
    const keepsCriteria = !isCleared(before, now, area);
    return isSame(area, table.area) && keepsCriteria ? [] : [{ kind: 'moved', name, area: table.area, keepsCriteria }];
  });
}

function linkEdits(before: SheetModel, now: SheetModel): LinkEdit[] {
  const edits: LinkEdit[] = [];
  const [a, b] = [before.links.used(), now.links.used()];
  const bottom = Math.max(a?.bottom ?? -1, b?.bottom ?? -1);
  for (let row = 0; row <= bottom; row++) {
    const [old, links] = [before.links.row(row) ?? [], now.links.row(row) ?? []];
    for (let column = 0; column < Math.max(old.length, links.length); column++) {
      const link = links[column];
      if (!isSame(old[column], link)) edits.push({ row, column, link: link ? linkOf(link) : null });
    }
  }
  return edits;
}

function linkOf(link: Hyperlink): NonNullable<LinkEdit['link']> {
  const { address, documentReference: location, screenTip: tooltip, textToDisplay: display } = link;
  return {
    ...(address !== undefined && address !== '' && { address }),
    ...(location !== undefined && { location }),
    ...(tooltip !== undefined && { tooltip }),
    ...(display !== undefined && { display }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
