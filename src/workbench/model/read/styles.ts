import type { ZipArchive } from '../../../xlsx/zip/openZip';
import type { CellLook } from '../cellLook';
import type { ConditionalLook } from '../conditionalRule';
import { alignmentLook, protectionLook } from './alignment';
import { differentialLook } from './differentialLook';
import { Element } from './element';
import { borderLooks, fillLook, fontLook } from './looks';
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
  const shared = new Map<string, CellLook>();
  return partsOf(styles, 'cellXfs', 'xf').map((xf) => {
    const font = fonts[xf.number('fontId') ?? 0];
    const edges = borders[xf.number('borderId') ?? 0];
    const look: CellLook = {
      ...fills[xf.number('fillId') ?? 0],
      ...(font && { font }),
      ...(edges && { borders: edges }),
      ...alignmentLook(xf),
      ...protectionLook(xf),
    };
    const key = JSON.stringify(look);
    const known = shared.get(key);
    if (!known) shared.set(key, look);
    return known ?? look;
  });
}
