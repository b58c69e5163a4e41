import type { Element } from './element';
import { tinted } from './tint';

/** What the colours of a workbook's markup are on the screen. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** Both lists as 'RRGGBB': the theme's in the order of a:clrScheme, the workbook's own in the order of its palette. */
  constructor(theme: readonly string[], indexed: readonly string[]) {
    this.theme = theme.length < officeTheme.length ? officeTheme : theme;
    this.indexed = [...indexed, ...usualPalette.slice(indexed.length)];
  }

  /** '#RRGGBB'; null for an automatic colour, or none. */
  colour(element: Element | null): string | null {
    if (!element) return null;
    const base = this.base(element);
    return base === null ? null : `#${tinted(base, element.number('tint') ?? 0)}`;
  }

  private base(element: Element): string | null {
    const theme = element.number('theme');
    if (theme !== null) return this.theme[themePlaces[theme] ?? theme] ?? null;
    const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(element.attribute('rgb') ?? '')?.[1];
    if (rgb !== undefined) return rgb.toUpperCase();
    const index = element.number('indexed');
    // 64 and 65 are the system's colours of text and paper: automatic.
    return index === null ? null : (this.indexed[index] ?? null);
  }
}

/** Cells count light before dark, the theme's part dark before light (Excel's own order, against ECMA-376). */
const themePlaces = [1, 0, 3, 2];

/** dk1, lt1, dk2, lt2, six accents, hyperlink, followed hyperlink of the Office theme since 2013. */
const officeTheme = words('000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72');

/** ECMA-376 part 1, 18.8.27. */
const usualPalette = words(
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
);

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** The colours of a theme's part, 'RRGGBB' in the order of a:clrScheme. */
export function themeColours(theme: Element): string[] {
  const scheme = theme.child('themeElements')?.child('clrScheme');
  return (scheme?.children ?? []).map((one) => {
    const [colour] = one.children;
    return (colour?.attribute('lastClr') ?? colour?.attribute('val') ?? '000000').toUpperCase();
  });
}

/** A workbook's own palette, as styles.xml has it; empty when it keeps to the usual one. */
export function ownPalette(styles: Element): string[] {
  const colours = styles.child('colors')?.child('indexedColors')?.childrenNamed('rgbColor') ?? [];
  return colours.map((one) => (one.attribute('rgb') ?? '').slice(-6).toUpperCase().padStart(6, '0'));
}
