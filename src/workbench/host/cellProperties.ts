import type { CellLook, FontLook, Side } from '../model/cellLook';
import { fullAddress } from '../model/address';
import { areaOf } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { NotImplemented } from '../protocol/officeError';
import { usualFont } from './rangeFont';

type Options = Readonly<Record<string, unknown>>;

/** What getCellProperties gives of one cell: of `options` what is true, nested as asked, names as in JavaScript. */
export function cellProperties(sheet: SheetModel, row: number, column: number, options: Options): unknown {
  const look = sheet.lookAt(row, column);
  return chosen(options, 'CellProperties', {
    address: () => fullAddress(sheet.name, areaOf(row, column)),
    addressLocal: () => fullAddress(sheet.name, areaOf(row, column)),
    hidden: () => sheet.isRowHidden(row) || sheet.hiddenColumns.has(column),
    hyperlink: () => sheet.links.get(row, column) ?? null,
    format: (inner) => formatProperties(look, inner),
  });
}

function formatProperties(look: CellLook, options: Options): unknown {
  return chosen(options, 'CellPropertiesFormat', {
    fill: (inner) => chosen(inner, 'CellPropertiesFill', fillReaders(look)),
    font: (inner) => chosen(inner, 'CellPropertiesFont', fontReaders(look.font ?? {})),
    borders: (inner) => borderSides(look, inner),
    protection: (inner) =>
      chosen(inner, 'CellPropertiesProtection', {
        locked: () => look.locked ?? true,
        formulaHidden: () => look.formulaHidden ?? false,
      }),
    horizontalAlignment: () => look.horizontalAlignment ?? 'General',
    verticalAlignment: () => look.verticalAlignment ?? 'Center',
    wrapText: () => look.wrapText ?? false,
    shrinkToFit: () => look.shrinkToFit ?? false,
    indentLevel: () => look.indentLevel ?? 0,
    textOrientation: () => look.textOrientation ?? 0,
  });
}

type Readers = Readonly<Record<string, (options: Options) => unknown>>;

/** Names of sides as cell properties have them. */
export const sidesByName: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function fillReaders({ fillColor = '', fillPattern }: CellLook): Readers {
  return {
    color: () => (fillColor === '' ? '#FFFFFF' : fillColor),
    pattern: () => fillPattern ?? (fillColor === '' ? 'None' : 'Solid'),
  };
}

function fontReaders(font: FontLook): Readers {
  const names = Object.keys(usualFont) as (keyof FontLook)[];
  return Object.fromEntries(names.map((name) => [name, () => font[name] ?? usualFont[name]]));
}

/** What is asked for is told of every side. */
function borderSides({ borders }: CellLook, options: Options): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sidesByName).map(([name, side]) => [
      name,
      chosen(options, 'CellBorder', {
        style: () => borders?.[side]?.style ?? 'None',
        color: () => borders?.[side]?.color ?? '#000000',
        weight: () => borders?.[side]?.weight ?? 'Thin',
      }),
    ]),
  );
}

function chosen(options: Options, where: string, readers: Readers): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const read = readers[name];
    if (!read) throw new NotImplemented(`${where}.${name} (action kind 3)`);
    answer[name] = read(typeof wanted === 'object' ? (wanted as Options) : {});
  }
  return answer;
}
