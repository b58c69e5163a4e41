import { Refusal } from '../refusal';
import { readRelationships, relationshipsPath } from './relationships';
import type { Workspace } from './workspace';
import { attribute, childNamed, childrenNamed, openTag, parseXml, unescapeXml } from './xmlTree';

/** What the workbook part says about sheets and names, as the workspace has it now. */
export interface WorkbookIndex {
  readonly path: string;
  readonly sheets: readonly SheetIndex[];
  readonly names: readonly DefinedName[];
  readonly stylesPath: string | null;
  readonly calcChain: { readonly id: string; readonly path: string } | null;
  /** Relationship type of worksheets: strict files have another one. */
  readonly sheetType: string;
  /** Namespace of the workbook's own elements; strict files have another one. */
  readonly namespace: string;
  /** The workbook part's folder with '/' at the end, 'xl/' as a rule. */
  readonly folder: string;
  readonly relationIds: readonly string[];
}

export interface SheetIndex {
  readonly name: string;
  readonly relationId: string;
  readonly sheetId: number;
  readonly path: string;
  /** False for chart, dialogue and macro sheets. */
  readonly isWorksheet: boolean;
  /** Of a sheet that is made: how it is not to be seen. */
  readonly state?: 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that it is local to. */
  readonly localSheet: number | null;
  readonly hidden: boolean;
  /** Without '='. */
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function findWorkbookPath(workspace: Workspace): string {
  const roots = readRelationships(workspace.readText('_rels/.rels'), '');
  const path = roots.find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml';
  if (!workspace.has(path)) throw new Refusal('missingPart', path);
  return path;
}

export function indexWorkbook(workspace: Workspace): WorkbookIndex {
  const path = findWorkbookPath(workspace);
  const text = workspace.readText(path) ?? '';
  const root = parseXml(text, path);
  const relations = readRelationships(workspace.readText(relationshipsPath(path)), path);
  const sheets = childrenNamed(childNamed(root, 'sheets'), 'sheet').map((element): SheetIndex => {
    const tag = openTag(text, element);
    const relationId = /\s[^\s=:]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
    const id = unescapeXml(relationId?.[1] ?? relationId?.[2] ?? '');
    const relation = relations.find((candidate) => candidate.id === id);
    return {
      name: attribute(tag, 'name') ?? '',
      relationId: id,
      sheetId: Number(attribute(tag, 'sheetId')),
      path: relation?.path ?? '',
      isWorksheet: relation?.type.endsWith('/worksheet') ?? false,
    };
  });
  const names = childrenNamed(childNamed(root, 'definedNames'), 'definedName').map((element): DefinedName => {
    const tag = openTag(text, element);
    const local = attribute(tag, 'localSheetId');
    const hidden = attribute(tag, 'hidden');
    return {
      name: attribute(tag, 'name') ?? '',
      localSheet: local === null ? null : Number(local),
      hidden: hidden === '1' || hidden === 'true',
      text: unescapeXml(text.slice(element.openEnd, element.closeStart)),
    };
  });
  const ofType = (end: string) => relations.find(({ type }) => type.endsWith(end));
  return {
    path,
    sheets,
    names,
    stylesPath: ofType('/styles')?.path ?? null,
    calcChain: ofType('/calcChain') ?? null,
    namespace:
      /\sxmlns(?::\w+)?\s*=\s*["']([^"']*\/spreadsheetml\/(?:2006\/)?main)["']/.exec(openTag(text, root))?.[1] ?? main,
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    relationIds: relations.map(({ id }) => id),
    sheetType: ofType('/worksheet')?.type ?? `${transitional}/worksheet`,
  };
}

/** The worksheet of that name, in any case as Excel takes names; null when there is none. */
export function findSheet({ sheets }: WorkbookIndex, name: string): SheetIndex | null {
  const lower = name.toLowerCase();
  return sheets.find((sheet) => sheet.isWorksheet && sheet.name.toLowerCase() === lower) ?? null;
}
