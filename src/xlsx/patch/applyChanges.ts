import { absoluteReference, type Change, type HighlightStyle, type ReplaceSheet, type WriteColumn } from '../../core';
import { Refusal } from '../refusal';
import { addSheets, type SheetPlan } from './addSheets';
import { changeKeys } from './changeKeys';
import { addOverrides, contentTypes, contentTypesPath, hasXmlDefault } from './contentTypes';
import { editSheet, type SheetChanges } from './editSheet';
import { editWorkbook } from './editWorkbook';
import { journalPath, JournalWriter, readJournal } from './journal';
import { highlightLooks } from './looks';
import { columnNamePrefix, NameGiver } from './ownNames';
import { lastRowOf } from './resultColumn';
import { readSheet } from './sheetBytes';
import { applySplices } from './splice';
import type { StyleBook } from './styleBook';
import { openStyles } from './stylesPart';
import { findSheet, indexWorkbook, type DefinedName, type SheetIndex, type WorkbookIndex } from './workbookIndex';
import type { Workspace } from './workspace';

/** Writes the changes into a workbook that holds nothing of ours at these places, and the journal that undoes them. */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): void {
  const keys = changeKeys(changes);
  if (keys.length === 0) return;
  const previous = readJournal(workspace);
  const index = indexWorkbook(workspace);
  const journal = new JournalWriter(workspace);
  const styles = openStyles(workspace, index, (path) => {
    journal.keep(path);
  });
  const formatIndex = (style: HighlightStyle): number => styles.book.add('dxfs', highlightLooks[style]);
  const sheets = bySheet(index, changes);
  for (const [sheet, sheetChanges] of sheets) {
    patchSheetPart(workspace, journal, sheet.path, sheetChanges, styles.book, formatIndex);
  }
  const names = new NameGiver(index.names);
  const columnNames = [...sheets.values()]
    .flatMap(({ columns }) => columns)
    .map((change) => columnName(change, index, names));
  const wanted = changes.filter((change): change is ReplaceSheet => change.kind === 'replaceSheet');
  const plan = addSheets(workspace, journal, index, wanted, { styles: styles.book, formatIndex, names });
  styles.save();
  saveWorkbook(workspace, journal, index, plan, [...columnNames, ...plan.names], changes.some(hasFormulas));
  const types = workspace.readText(contentTypesPath) ?? '';
  if (!hasXmlDefault(types)) {
    journal.keep(contentTypesPath);
    workspace.writeText(contentTypesPath, addOverrides(types, new Map([[journalPath, contentTypes.xml]])));
  }
  journal.write(keys, previous);
}

function bySheet(index: WorkbookIndex, changes: readonly Change[]): Map<SheetIndex, SheetChanges> {
  const sheets = new Map<SheetIndex, SheetChanges>();
  for (const change of changes) {
    if (change.kind !== 'writeColumn' && change.kind !== 'highlight') continue;
    const sheet = sheetOf(index, change.sheet);
    const { columns, highlight } = sheets.get(sheet) ?? { columns: [], highlight: null };
    if (change.kind === 'highlight') sheets.set(sheet, { columns, highlight: change });
    else sheets.set(sheet, { columns: [...columns.filter((one) => !isSamePlace(one, change)), change], highlight });
  }
  return sheets;
}

/** Two results for one place would make a cell twice, which Excel calls damage: the later one counts. */
function isSamePlace(a: WriteColumn, b: WriteColumn): boolean {
  return a.column === b.column && a.headerRow <= lastRowOf(b) && b.headerRow <= lastRowOf(a);
}

function sheetOf(index: WorkbookIndex, name: string): SheetIndex {
  const sheet = findSheet(index, name);
  if (!sheet) throw new Refusal('sheetMissing', name);
  return sheet;
}

function patchSheetPart(
  workspace: Workspace,
  journal: JournalWriter,
  path: string,
  changes: SheetChanges,
  styles: StyleBook,
  formatIndex: (style: HighlightStyle) => number,
): void {
  const markup = readSheet(workspace, path);
  const splices = editSheet(markup, changes, styles, formatIndex);
  if (splices.length === 0) return;
  if (markup.recoded) journal.keep(path);
  const { bytes, reverse } = applySplices(markup.bytes, splices);
  workspace.write(path, bytes);
  if (!markup.recoded) journal.noteEdits(path, reverse);
}

function columnName(change: WriteColumn, index: WorkbookIndex, names: NameGiver): DefinedName {
  const { id, column, headerRow } = change;
  const area = { top: headerRow, left: column, bottom: lastRowOf(change), right: column };
  const text = absoluteReference(sheetOf(index, change.sheet).name, area);
  return { name: names.next(`${columnNamePrefix}${id}_`), localSheet: null, hidden: true, text };
}

/** Result columns as formulas, whose steps stand on hidden sheets without results. */
function hasFormulas(change: Change): boolean {
  return change.kind === 'writeColumn' && change.cells.some(({ formula }) => formula !== undefined);
}

function saveWorkbook(
  workspace: Workspace,
  journal: JournalWriter,
  index: WorkbookIndex,
  { sheets }: SheetPlan,
  names: readonly DefinedName[],
  recalculates: boolean,
): void {
  if (sheets.length === 0 && names.length === 0) return;
  journal.keep(index.path);
  const text = workspace.readText(index.path) ?? '';
  const edits = { addSheets: sheets, addNames: names, recalculates };
  workspace.writeText(index.path, editWorkbook(text, index.path, index.names, edits));
}
