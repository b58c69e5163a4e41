import type { Area, Marks } from '../../core';
import type { DefinedName } from '../workbookParts';
import { parseArea } from './areas';

/**
 * Our earlier traces by sheet name in lower case, from the names `_tzsb_col_<result id>_<n>`, `_tzsb_sheet_<n>` and
 * `_tzsb_rules` (the sheet of rules).
 * Names whose cells were deleted (#REF!) say nothing any more.
 */
export function readMarks(definedNames: readonly DefinedName[]): ReadonlyMap<string, Marks> {
  const found = new Map<string, Found>();
  for (const { name, text } of definedNames) {
    const mark = /^_tzsb_(?:col_(.+)_\d+|sheet_\d+|(rules))$/i.exec(name);
    const target = mark && parseReference(text);
    if (!target) continue;
    const marks = found.get(target.sheet) ?? {
      columns: new Map<string, number>(),
      areas: [],
      generated: false,
      rules: false,
    };
    found.set(target.sheet, marks);
    if (mark[1] === undefined) {
      marks.generated = true;
      if (mark[2] !== undefined) marks.rules = true;
    } else {
      marks.columns.set(mark[1], target.area.left);
      marks.areas.push(target.area);
    }
  }
  return new Map(
    Array.from(found, ([sheet, { columns, areas, generated, rules }]) => [
      sheet,
      { resultColumns: Object.fromEntries(columns), resultAreas: areas, generated, ...(rules && { rules }) },
    ]),
  );
}

interface Found {
  readonly columns: Map<string, number>;
  readonly areas: Area[];
  generated: boolean;
  rules: boolean;
}

/** `'Unit''s list'!$AG$4:$AG$120` → its sheet in lower case and its area; null for what is no area. */
function parseReference(text: string): { sheet: string; area: Area } | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const area = found && parseArea(found[3] ?? '');
  if (!area) return null;
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? '';
  return { sheet: sheet.toLowerCase(), area };
}
