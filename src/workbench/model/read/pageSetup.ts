import { pageLayout } from '../pageLayout';
import type { SheetModel } from '../sheetModel';
import type { Element } from './element';

/** How the sheet is printed; title rows are a defined name and read elsewhere. */
export function readPageLayout(worksheet: Element, sheet: SheetModel): void {
  const layout = sheet.part(pageLayout);
  Object.assign(layout.values, pageValues(worksheet));
  const texts = worksheet.child('headerFooter');
  Object.assign(layout.footers, sections(texts?.child('oddHeader')?.text ?? '', 'Header'));
  Object.assign(layout.footers, sections(texts?.child('oddFooter')?.text ?? '', 'Footer'));
}

const margins: readonly (readonly [string, string])[] = [
  ['left', 'LeftMargin'],
  ['right', 'RightMargin'],
  ['top', 'TopMargin'],
  ['bottom', 'BottomMargin'],
  ['header', 'HeaderMargin'],
  ['footer', 'FooterMargin'],
];

function pageValues(worksheet: Element): Record<string, unknown> {
  const values: Record<string, unknown> = { Zoom: zoomOf(worksheet) };
  const setup = worksheet.child('pageSetup');
  const options = worksheet.child('printOptions');
  const paper = papers[setup?.number('paperSize') ?? 9];
  if (setup?.attribute('orientation') === 'landscape') values.Orientation = 'Landscape';
  if (paper !== undefined) values.PaperSize = paper;
  if (setup?.flag('blackAndWhite') === true) values.BlackAndWhite = true;
  if (options?.flag('horizontalCentered') === true) values.CenterHorizontally = true;
  if (options?.flag('verticalCentered') === true) values.CenterVertically = true;
  if (options?.flag('gridLines') === true) values.PrintGridlines = true;
  for (const [name, value] of margins) {
    const inches = worksheet.child('pageMargins')?.number(name) ?? null;
    // Points, to the hundredth: 0.7 inches are 50.4.
    if (inches !== null) values[value] = Math.round(inches * 7200) / 100;
  }
  return values;
}

/** Pages wide and high when the sheet is fitted to pages; 0 in the file is as many as it takes. */
function zoomOf(worksheet: Element): Record<string, number> {
  const setup = worksheet.child('pageSetup');
  if (worksheet.child('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') !== true) {
    return { scale: setup?.number('scale') ?? 100 };
  }
  const wide = setup?.number('fitToWidth') ?? 1;
  const high = setup?.number('fitToHeight') ?? 1;
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(high > 0 && { verticalFitToPages: high }) };
}

/** Papers as Office.js names them, by their number in the file. Others count as A4. */
const papers: Readonly<Record<number, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};

const sides: Readonly<Record<string, string>> = { L: 'Left', C: 'Center', R: 'Right' };

/** '&L第 &P 页&R河西镇' by side; what stands before any side is the middle. '&&' is an ampersand. */
function sections(text: string, kind: 'Header' | 'Footer'): Record<string, string> {
  const found: Record<string, string> = {};
  let side = 'Center';
  for (const [token] of text.matchAll(/&[^]|[^&]+|&/g)) {
    const next = token.startsWith('&') ? sides[token.slice(1).toUpperCase()] : undefined;
    if (next !== undefined) side = next;
    else found[`${side}${kind}`] = (found[`${side}${kind}`] ?? '') + token;
  }
  return found;
}
