import type { DressChange } from '../../xlsx/edit/cellDress';
import type { CellLook } from '../model/cellLook';

/** Compares looks by what they say. Cells share them, so each pair is compared once and has one change. */
export class LookChanges {
  private readonly known = new Map<CellLook | undefined, Map<CellLook | undefined, DressChange | null>>();

  /** Null when the looks are alike; `plain` is what a cell without a look looks like. */
  between(from: CellLook | undefined, to: CellLook | undefined, plain: CellLook): DressChange | null {
    if (from === to) return null;
    const known = this.known.get(from) ?? new Map<CellLook | undefined, DressChange | null>();
    this.known.set(from, known);
    let change = known.get(to);
    if (change === undefined) {
      const isSame = textOf(from ?? plain) === textOf(to ?? plain);
      known.set(to, (change = isSame ? null : { from: from ?? plain, to: to ?? null }));
    }
    return change;
  }
}

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;

/** What a look says, with what goes without saying. */
function textOf({ font = {}, borders = {}, ...look }: CellLook): string {
  const lines = sides.map((side) => {
    const line = borders[side];
    return !line || line.style === 'None' ? '' : [line.style, line.color, line.weight].join();
  });
  return JSON.stringify([
    [font.name, font.size, font.bold ?? false, font.italic ?? false, font.underline ?? 'None'],
    [font.strikethrough ?? false, font.color ?? '#000000'],
    lines,
    [look.fillColor ?? '', look.fillPattern, look.horizontalAlignment ?? 'General', look.verticalAlignment],
    [look.wrapText ?? false, look.shrinkToFit ?? false, look.indentLevel ?? 0, look.textOrientation ?? 0],
    [look.locked ?? true, look.formulaHidden ?? false],
  ]);
}
