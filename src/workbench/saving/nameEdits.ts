import type { NameEdits } from '../../xlsx/edit/workbookEdits';
import type { NameModel, WorkbookModel } from '../model/workbookModel';

/** Defined names that came, went or say something else; a sheet's own names go by the sheet. */
export function nameEdits(before: WorkbookModel, now: WorkbookModel): NameEdits {
  const old = new Map(before.names.map((name) => [keyOf(name), name]));
  const left = new Set(now.names.map(keyOf));
  const kept = new Set(now.sheets.map(({ id }) => id));
  // Those of a sheet that goes go with it.
  const gone = before.names.filter((name) => !left.has(keyOf(name)) && (!name.sheet || kept.has(name.sheet.id)));
  const changed = now.names.filter((name) => {
    const known = old.get(keyOf(name));
    return known?.formula !== name.formula || known.visible !== name.visible;
  });
  return {
    dropped: gone.map(({ name, sheet }) => ({ name, sheet: sheet?.name ?? null })),
    set: changed.map(({ name, sheet, formula, visible }) => ({
      name,
      sheet: sheet?.name ?? null,
      text: formula.replace(/^=/, ''),
      hidden: !visible,
    })),
  };
}

function keyOf({ name, sheet }: NameModel): string {
  return `${name.toLowerCase()}\n${sheet?.id ?? ''}`;
}
