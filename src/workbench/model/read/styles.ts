import type { ZipArchive } from '../../../xlsx/zip/openZip';
import type { CellLook, FontLook } from '../cellLook';
import type { ConditionalLook } from '../conditionalRule';
import { alignmentLook, protectionLook } from './alignment';
import { differentialLook } from './differentialLook';
import { Element } from './element';
import { type Borders, borderLooks, fillLook, fontLook } from './looks';
import { ownPalette, Palette, themeColours } from './palette';

/** How the cells of a workbook look. */
export interface Styles {
  /** By a cell's style. Styles that look alike but for the number format share one object. */
  readonly looks: readonly CellLook[];
  /** Of a cell that says nothing. */
  readonly plain: CellLook;
  /** What conditional formats change, by `dxfId`. */
  readonly differential: readonly ConditionalLook[];
  readonly palette: Palette;
}

/** `stylesPath` and `themePath` are null in a workbook without them. */
export function readStyles(archive: ZipArchive, stylesPath: string | null, themePath: string | null): Styles {
  const theme = rootOf(archive, themePath);
  const styles = rootOf(archive, stylesPath);
  const palette = new Palette(theme ? themeColours(theme) : [], styles ? ownPalette(styles) : []);
  const looks = styles ? cellLooks(styles, palette) : [];
  const differential = partsOf(styles, 'dxfs', 'dxf').map((dxf) => differentialLook(dxf, palette));
  return { looks, plain: looks[0] ?? {}, differential, palette };
}

function rootOf(archive: ZipArchive, path: string | null): Element | null {
  const text = path === null ? null : archive.readText(path);
  return path === null || text === null ? null : Element.root(text, path);
}

function partsOf(styles: Element | null, list: string, name: string): Element[] {
  return styles?.child(list)?.childrenNamed(name) ?? [];
}

function cellLooks(styles: Element, palette: Palette): CellLook[] {
  const fonts = partsOf(styles, 'fonts', 'font').map((font) => fontLook(font, palette));
  const fills = partsOf(styles, 'fills', 'fill').map((fill) => fillLook(fill, palette));
  const borders = partsOf(styles, 'borders', 'border').map((border) => borderLooks(border, palette));
  const byMarkup = new Map<string, CellLook>();
  const shared = new Map<string, CellLook>();
  return partsOf(styles, 'cellXfs', 'xf').map((xf) => {
    const [font = 0, fill = 0, border = 0] = ['fontId', 'fillId', 'borderId'].map((name) => xf.number(name) ?? 0);
    // Workbooks that were pasted together for years have tens of thousands of styles, few of them different.
    const markup = `${font} ${fill} ${border} ${xf.text}`;
    const known = byMarkup.get(markup);
    if (known) return known;
    const made = lookOf(xf, { fill: fills[fill], font: fonts[font], borders: borders[border] });
    const text = JSON.stringify(made);
    const look = shared.get(text) ?? made;
    shared.set(text, look);
    byMarkup.set(markup, look);
    return look;
  });
}

interface LookParts {
  readonly fill: CellLook | undefined;
  readonly font: FontLook | undefined;
  readonly borders: Borders | null | undefined;
}

function lookOf(xf: Element, { fill, font, borders }: LookParts): CellLook {
  return {
    ...fill,
    ...(font && { font }),
    ...(borders && { borders }),
    ...alignmentLook(xf),
    ...protectionLook(xf),
  };
}
