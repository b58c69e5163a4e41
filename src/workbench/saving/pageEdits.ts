import type { PageEdits } from '../../xlsx/edit/pageEdits';
import { type PageLayout, pageLayout } from '../model/pageLayout';
import type { SheetModel } from '../model/sheetModel';

/** What is printed otherwise; null when nothing is. */
export function pageEdits(before: SheetModel, now: SheetModel): PageEdits | null {
  const [old, layout] = [before.part(pageLayout), now.part(pageLayout)];
  const changed = (name: string): boolean => JSON.stringify(old.values[name]) !== JSON.stringify(layout.values[name]);
  const margins = marginEdits(old, layout);
  const paper = papers[String(layout.values.PaperSize)];
  const zoom = zoomOf(layout.values.Zoom);
  const edits: PageEdits = {
    ...(changed('Orientation') && { landscape: layout.values.Orientation === 'Landscape' }),
    ...(changed('PaperSize') && paper !== undefined && { paper }),
    ...(changed('Zoom') && zoom && { zoom }),
    ...(changed('CenterHorizontally') && { centredAcross: layout.values.CenterHorizontally === true }),
    ...(changed('CenterVertically') && { centredDown: layout.values.CenterVertically === true }),
    ...(changed('PrintGridlines') && { gridlines: layout.values.PrintGridlines === true }),
    ...(changed('BlackAndWhite') && { blackAndWhite: layout.values.BlackAndWhite === true }),
    ...(Object.keys(margins).length > 0 && { margins }),
    ...textEdits(old, layout, 'Header'),
    ...textEdits(old, layout, 'Footer'),
  };
  return Object.keys(edits).length > 0 ? edits : null;
}

/** Numbers of papers by their names in Office.js. */
const papers: Readonly<Record<string, number>> = {
  ...{ Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9 },
  ...{ A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14 },
};

/** Points in the model, inches in the file. */
function marginEdits({ values: old }: PageLayout, { values }: PageLayout): NonNullable<PageEdits['margins']> {
  const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const name = `${side[0]!.toUpperCase()}${side.slice(1)}Margin`;
      const points = values[name];
      const before = old[name];
      if (typeof points !== 'number' || typeof before !== 'number') return [];
      // Inches are kept to the hundredth of a point.
      return Math.abs(before - points) < 0.01 ? [] : [[side, Math.round((points / 72) * 1e6) / 1e6]];
    }),
  );
}

function zoomOf(zoom: unknown): PageEdits['zoom'] | null {
  if (typeof zoom !== 'object' || zoom === null) return null;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom as Readonly<Record<string, unknown>>;
  if (typeof scale === 'number') return { scale };
  return { wide: typeof wide === 'number' ? wide : 0, high: typeof high === 'number' ? high : 0 };
}

function textEdits(
  { footers: old }: PageLayout,
  { footers }: PageLayout,
  kind: 'Header' | 'Footer',
): Pick<PageEdits, 'header' | 'footer'> {
  const sections = (texts: Record<string, string>): readonly [string, string, string] => [
    texts[`Left${kind}`] ?? '',
    texts[`Center${kind}`] ?? '',
    texts[`Right${kind}`] ?? '',
  ];
  if (sections(old).join('\n') === sections(footers).join('\n')) return {};
  return kind === 'Header' ? { header: sections(footers) } : { footer: sections(footers) };
}
