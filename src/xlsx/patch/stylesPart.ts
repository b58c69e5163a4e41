import { addOverrides, contentTypes, contentTypesPath } from './contentTypes';
import { addRelationships, relationshipsPath } from './relationships';
import { emptyStyles, StyleBook } from './styleBook';
import type { WorkbookIndex } from './workbookIndex';
import type { Workspace } from './workspace';

export interface StylesPart {
  readonly book: StyleBook;
  /** Writes the part when something was added to it. */
  readonly save: () => void;
}

/** The styles part, made when the workbook has none; `keep` is called before a part is written. */
export function openStyles(workspace: Workspace, index: WorkbookIndex, keep: (path: string) => void): StylesPart {
  const path = index.stylesPath;
  const before = path === null ? null : workspace.readText(path);
  const text = before ?? emptyStyles(index.namespace, ...namedStyles(workspace, index));
  const book = new StyleBook(text, path ?? 'styles.xml');
  const save = (): void => {
    const after = book.write();
    if (after === before || (before === null && after === text)) return;
    const target = path ?? `${index.folder}styles.xml`;
    keep(target);
    workspace.writeText(target, after);
    if (before === null) declareStyles(workspace, keep, index, target, path === null);
  };
  return { book, save };
}

/** How many styles and differential styles the sheets of a workbook without a styles part name; one style at least. */
function namedStyles(workspace: Workspace, { sheets }: WorkbookIndex): readonly [styles: number, differential: number] {
  const count = (pattern: RegExp): number => {
    let highest = -1;
    for (const { path, isWorksheet } of sheets) {
      const text = isWorksheet ? (workspace.readText(path) ?? '') : '';
      for (const [, style] of text.matchAll(pattern)) highest = Math.max(highest, Number(style));
    }
    return Math.min(highest + 1, mostStyles);
  };
  const styles = count(/<(?:\w+:)?(?:c|row|col)\s[^>]*?\bs(?:tyle)?=["'](\d+)["']/g);
  return [Math.max(1, styles), count(/\sdxfId=["'](\d+)["']/g)];
}

// Excel's own limit.
const mostStyles = 65_490;

function declareStyles(
  workspace: Workspace,
  keep: (path: string) => void,
  index: WorkbookIndex,
  path: string,
  unrelated: boolean,
): void {
  keep(contentTypesPath);
  const types = workspace.readText(contentTypesPath) ?? '';
  workspace.writeText(contentTypesPath, addOverrides(types, new Map([[path, contentTypes.styles]])));
  if (!unrelated) return;
  const relations = relationshipsPath(index.path);
  keep(relations);
  const added = { id: 'tzsbStyles', type: index.sheetType.replace(/worksheet$/, 'styles'), path };
  workspace.writeText(relations, addRelationships(workspace.readText(relations) ?? '', index.path, [added]));
}
