import { parseArea } from '../address';
import { maxColumns } from '../areas';
import { pointsOfWidth } from '../columnWidth';
import type { SheetModel, SheetProtection } from '../sheetModel';
import type { Element } from './element';
import { readConditionalFormats } from './conditionalRules';
import { readPageLayout } from './pageSetup';
import { readView } from './sheetViews';
import type { Styles } from './styles';

/** What a worksheet says beside its cells, links and tables. To be read before the cells: columns' looks are defaults. */
export function readSheetProperties(
  worksheet: Element,
  sheet: SheetModel,
  styles: Styles,
  formats: StyleFormats,
): void {
  sheet.tabColor = styles.palette.colour(worksheet.child('sheetPr')?.child('tabColor') ?? null) ?? '';
  readView(worksheet, sheet);
  readDefaultSizes(worksheet, sheet);
  for (const column of worksheet.child('cols')?.childrenNamed('col') ?? []) {
    readColumns(column, sheet, styles, formats);
  }
  sheet.protection = readProtection(worksheet.child('sheetProtection'));
  sheet.filterArea = parseArea(worksheet.child('autoFilter')?.attribute('ref') ?? '');
  readConditionalFormats(worksheet, sheet, styles);
  readPageLayout(worksheet, sheet);
}

/** The number format of a cell's style; 'General' for the usual one. */
export type StyleFormats = (style: number) => string;

function readDefaultSizes(worksheet: Element, sheet: SheetModel): void {
  const sizes = worksheet.child('sheetFormatPr');
  const height = sizes?.number('defaultRowHeight') ?? 0;
  const width = sizes?.number('defaultColWidth') ?? 0;
  if (height > 0) sheet.defaultRowHeight = height;
  if (width > 0) sheet.defaultColumnWidth = pointsOfWidth(width);
}

function readColumns(column: Element, sheet: SheetModel, { looks, plain }: Styles, formats: StyleFormats): void {
  const from = (column.number('min') ?? 0) - 1;
  const to = Math.min(column.number('max') ?? 0, maxColumns) - 1;
  if (from < 0 || to < from) return;
  const width = column.number('width') ?? 0;
  const hidden = column.flag('hidden');
  for (let at = from; at <= to; at++) {
    if (width > 0) sheet.columnWidths.set(at, pointsOfWidth(width));
    if (hidden) sheet.hiddenColumns.add(at);
  }
  const style = column.number('style') ?? 0;
  const look = looks[style] ?? plain;
  const format = formats(style);
  if (look !== plain) sheet.looks.setColumns(from, to, look);
  if (format !== 'General') sheet.formats.setColumns(from, to, format);
}

/** Options of Office.js by the attribute that forbids them, and whether they are forbidden when it is absent. */
const options: readonly (readonly [attribute: string, option: string, forbidden: boolean])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];

function readProtection(protection: Element | null): SheetProtection | null {
  if (protection?.flag('sheet') !== true) return null;
  const selection = protection.flag('selectUnlockedCells')
    ? 'None'
    : protection.flag('selectLockedCells')
      ? 'Unlocked'
      : 'Normal';
  const allowed = options.map(([name, option, forbidden]) => [option, !protection.flag(name, forbidden)] as const);
  return {
    options: { ...Object.fromEntries(allowed), selectionMode: selection },
    password: null,
    ...(hasPassword(protection, 'password', 'hashValue') && { unknownPassword: true }),
  };
}

/** The file keeps what a password mixes down to, never the password. */
export function hasPassword(protection: Element, ...attributes: readonly string[]): boolean {
  return attributes.some((name) => (protection.attribute(name) ?? '') !== '');
}
