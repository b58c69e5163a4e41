import { areaOf, cellsOf, heightOf, widthOf } from '../model/areas';
import { fullAddress } from '../model/address';
import { NotImplemented, OfficeError } from '../protocol/officeError';
import { requireAllowed } from './cellGuard';
import { cellProperties } from './cellProperties';
import type { Host } from './host';
import type { ClassExtension } from './hostClass';
import { matrix } from './writeCells';
import { RangeGroup, type RangePlace } from './rangePlace';
import { withFormat } from './setCellProperties';
import { columnWidth, rowHeight, setSizes } from './sizes';

/** Excel on the web gives up somewhere between 80,000 and 90,000 cells. */
const mostOnWeb = 80_000;

type Properties = Readonly<Record<string, unknown>>;

/** Looks cell by cell, widths column by column, heights row by row. */
export const rangeProperties: ClassExtension<RangePlace> = {
  of: 'Range',
  method: {
    GetCellProperties: ({ sheet, area }, [options]) =>
      Array.from({ length: heightOf(area) }, (_, row) =>
        Array.from({ length: widthOf(area) }, (__, column) =>
          cellProperties(sheet, area.top + row, area.left + column, options as Properties),
        ),
      ),
    SetCellProperties: setCells,
    GetColumnProperties: ({ sheet, area }, [options]) =>
      Array.from({ length: widthOf(area) }, (_, at) => {
        const group = new RangeGroup(sheet, [areaOf(0, area.left + at)]);
        return sizeProperties(options as Properties, {
          address: fullAddress(sheet.name, { ...area, left: area.left + at, right: area.left + at }),
          columnIndex: area.left + at,
          columnHidden: sheet.hiddenColumns.has(area.left + at),
          format: { columnWidth: columnWidth(group) },
        });
      }),
    GetRowProperties: ({ sheet, area }, [options]) =>
      Array.from({ length: heightOf(area) }, (_, at) => {
        const group = new RangeGroup(sheet, [areaOf(area.top + at, 0)]);
        return sizeProperties(options as Properties, {
          address: fullAddress(sheet.name, { ...area, top: area.top + at, bottom: area.top + at }),
          rowIndex: area.top + at,
          rowHidden: sheet.isRowHidden(area.top + at),
          format: { rowHeight: rowHeight(group) },
        });
      }),
    SetColumnProperties: (place, [data], host) => {
      setSized(place, data, 'columns', host);
    },
    SetRowProperties: (place, [data], host) => {
      setSized(place, data, 'rows', host);
    },
  },
};

function setCells({ sheet, area }: RangePlace, [data]: readonly unknown[], host: Host): void {
  requireAllowed(sheet, 'allowFormatCells', host);
  if (host.conditions.platform === 'web' && cellsOf(area) > mostOnWeb) throw new OfficeError('GeneralException');
  matrix(data, area).forEach((cells, row) => {
    cells.forEach((given, column) => {
      if (given === null) return;
      const { format, ...others } = given as { format?: Properties };
      const [other] = Object.keys(others);
      if (other !== undefined) throw new NotImplemented(`setting ${other} by cell (action kind 3)`);
      if (!format) return;
      const at = [area.top + row, area.left + column] as const;
      sheet.looks.set(...at, withFormat(sheet.lookAt(...at), format));
    });
  });
}

function sizeProperties(options: Properties, all: Properties): Properties {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false) continue;
    if (!(name in all)) throw new NotImplemented(`reading ${name} by row or column (action kind 3)`);
    answer[name] =
      typeof wanted === 'object' ? sizeProperties(wanted as Properties, all[name] as Properties) : all[name];
  }
  return answer;
}

function setSized({ sheet, area }: RangePlace, data: unknown, along: 'rows' | 'columns', host: Host): void {
  requireAllowed(sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns', host);
  const first = along === 'rows' ? area.top : area.left;
  if (!Array.isArray(data)) throw new OfficeError('InvalidArgument');
  (data as readonly { format?: Properties }[]).forEach(({ format = {}, ...others }, at) => {
    const { columnWidth: width, rowHeight: height, ...rest } = format;
    const [other] = [...Object.keys(others), ...Object.keys(rest)];
    if (other !== undefined) throw new NotImplemented(`setting ${other} by row or column (action kind 3)`);
    const size = along === 'rows' ? height : width;
    const place = along === 'rows' ? areaOf(first + at, 0) : areaOf(0, first + at);
    if (size !== undefined) setSizes(new RangeGroup(sheet, [place]), along, size);
  });
}
