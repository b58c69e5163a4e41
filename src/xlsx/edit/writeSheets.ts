import { declareSheets } from '../patch/addSheets';
import { relationshipsPath, addRelationships, readRelationships } from '../patch/relationships';
import { readSheet } from '../patch/sheetBytes';
import { applySplices } from '../patch/splice';
import type { WorkbookIndex } from '../patch/workbookIndex';
import { escapeAttribute } from '../patch/xmlTree';
import type { Workspace } from '../patch/workspace';
import { Refusal } from '../refusal';
import { editSheetPart, type EditTools } from './editSheetPart';
import type { OutsideLink } from './links';
import type { SheetEdits } from './sheetEdits';
import type { Tabs } from './tabs';
import type { WorkbookEdits } from './workbookEdits';

/** Writes the parts of all sheets that are edited or new, and of those that come to the front or leave it. */
export function writeSheets(
  index: WorkbookIndex,
  { sheets, added }: WorkbookEdits,
  tabs: Tabs,
  tools: EditTools,
): { readonly changesFormulas: boolean } {
  const { workspace } = tools;
  let changesFormulas = false;
  const byName = new Map(sheets.map((edits) => [edits.sheet.toLowerCase(), edits]));
  const write = (path: string, edits: SheetEdits, sheet: number): void => {
    const selected = tabs.active === null ? null : tabs.active === sheet;
    const markup = readSheet(workspace, path);
    const edited = editSheetPart(markup, edits, selected, tools, outsideLinks(workspace, path, index));
    if (edited.splices.length > 0) workspace.write(path, applySplices(markup.bytes, edited.splices).bytes);
    changesFormulas ||= edited.changesFormulas;
  };
  index.sheets.forEach(({ name, path, isWorksheet }, sheet) => {
    const edits = byName.get(name.toLowerCase());
    byName.delete(name.toLowerCase());
    if (!isWorksheet || tabs.deleted.has(sheet)) return;
    if (edits || changesFront(workspace, path, sheet, tabs)) write(path, edits ?? { sheet: name }, sheet);
  });
  for (const missing of byName.values()) throw new Refusal('sheetMissing', missing.sheet);
  tabs.added.forEach(({ path }, i) => {
    const edits = added[i];
    if (!edits) return;
    workspace.writeText(path, emptySheet(index.namespace));
    write(path, edits, index.sheets.length + i);
  });
  if (tabs.added.length > 0) declareSheets(workspace, index, tabs.added);
  return { changesFormulas };
}

/** Two selected sheets would be edited together in Excel, so the one that was in front must say that it is no more. */
function changesFront(workspace: Workspace, path: string, sheet: number, { active }: Tabs): boolean {
  if (active === null) return false;
  const head = new TextDecoder('latin1').decode(readSheet(workspace, path).bytes.subarray(0, 4096));
  return /\stabSelected=["'](?:1|true)/.test(head) !== (active === sheet);
}

function emptySheet(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}

function outsideLinks(workspace: Workspace, path: string, { sheetType }: WorkbookIndex): OutsideLink {
  const namespace = sheetType.replace(/\/worksheet$/, '');
  return (address) => {
    const relations = relationshipsPath(path);
    const text = workspace.readText(relations) ?? `<Relationships xmlns="${packageRelations}"/>`;
    const ids = new Set(readRelationships(text, path).map(({ id }) => id));
    let number = 1;
    while (ids.has(`rId${number}`)) number++;
    const added = { id: `rId${number}`, type: `${namespace}/hyperlink`, path: address, outside: true as const };
    workspace.writeText(relations, addRelationships(text, path, [added]));
    return `xmlns:r="${escapeAttribute(namespace)}" r:id="rId${number}"`;
  };
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
