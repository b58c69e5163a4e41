import fc from 'fast-check';
import { parseArea } from '../../../src/workbench/model/address';
import { areaOf } from '../../../src/workbench/model/areas';
import type { CellLook } from '../../../src/workbench/model/cellLook';
import { conditionalFormats, plainLook } from '../../../src/workbench/model/conditionalFormats';
import { frozenPanes } from '../../../src/workbench/model/frozenPanes';
import { pageLayout } from '../../../src/workbench/model/pageLayout';
import { removeSheet, renameSheet } from '../../../src/workbench/model/sheetEdits';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';
import { breakSpills } from '../../../src/workbench/model/spills';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';

/** One thing done to a model, told in numbers and words so that a failing run can be read. */
export type Deed =
  | { readonly kind: 'value'; readonly at: Place; readonly value: string | number | boolean | null }
  | { readonly kind: 'formula'; readonly at: Place; readonly formula: string; readonly value: number }
  | { readonly kind: 'result'; readonly at: Place; readonly value: number }
  | { readonly kind: 'look'; readonly at: Place; readonly look: CellLook; readonly all: Extent }
  | { readonly kind: 'format'; readonly at: Place; readonly format: string; readonly all: Extent }
  | { readonly kind: 'height' | 'width'; readonly at: Place; readonly size: number | null }
  | { readonly kind: 'hide'; readonly at: Place; readonly what: 'row' | 'column' }
  | {
      readonly kind: 'merge' | 'link' | 'filter' | 'protect' | 'tables' | 'unformat' | 'move' | 'add';
      readonly at: Place;
    }
  | { readonly kind: 'rule'; readonly at: Place; readonly bold: boolean | null; readonly stop: boolean }
  | { readonly kind: 'face'; readonly at: Place; readonly colour: string; readonly lines: boolean }
  | {
      readonly kind: 'page';
      readonly at: Place;
      readonly landscape: boolean;
      readonly margin: number;
      readonly footer: string;
    }
  | { readonly kind: 'name'; readonly at: Place; readonly name: string; readonly own: boolean }
  | { readonly kind: 'rename'; readonly at: Place; readonly name: string }
  | { readonly kind: 'remove'; readonly at: Place };

type Extent = 'cell' | 'column' | 'row';

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const place: fc.Arbitrary<Place> = fc.record({ sheet: fc.nat(2), row: fc.nat(9), column: fc.nat(6) });
const text = fc.string({ unit: fc.constantFrom('a', '电', '&', '<', '"', ' ', '=', '𠮷', '1', '\n', '_'), minLength: 1, maxLength: 6 }); // prettier-ignore
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((one) => one + 0), fc.boolean(), fc.constant(null)); // prettier-ignore
const colour = fc.constantFrom('#FF0000', '#00B050', '');
const line = fc.constantFrom(
  { style: 'Continuous', color: '#000000', weight: 'Thin' },
  { style: 'Dash', color: '#FF0000', weight: 'Medium' },
);
const look: fc.Arbitrary<CellLook> = fc.record({
  fillColor: colour,
  font: fc.record({ name: fc.constantFrom('宋体', 'Arial'), size: fc.constantFrom(9, 11, 20), bold: fc.boolean() }),
  borders: fc.record({ EdgeTop: line, EdgeLeft: line }, { requiredKeys: [] }),
  horizontalAlignment: fc.constantFrom('General', 'Center', 'CenterAcrossSelection'),
  verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom'),
  wrapText: fc.boolean(),
  textOrientation: fc.constantFrom(0, 45, -30, 180),
  locked: fc.boolean(),
});
const all: fc.Arbitrary<Extent> = fc.constantFrom('cell', 'cell', 'cell', 'column', 'row');
const kind = <Kind extends string>(...kinds: Kind[]): fc.Arbitrary<Kind> => fc.constantFrom(...kinds);

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: kind('value'), at: place, value }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('formula'), at: place, formula: fc.constantFrom('=A1+1', '=SUM(A:A)&"<"', '=XLOOKUP(1,A:A,B:B)'), value: fc.integer() }) }, // prettier-ignore
    fc.record({ kind: kind('result'), at: place, value: fc.integer() }),
    { weight: 3, arbitrary: fc.record({ kind: kind('look'), at: place, look, all }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('format'), at: place, format: fc.constantFrom('General', '@', '0.00', 'yyyy/m/d', '[$-804]yyyy"年"'), all }) }, // prettier-ignore
    fc.record({ kind: kind('height', 'width'), at: place, size: fc.constantFrom(null, 15, 30.75, 60) }),
    fc.record({ kind: kind('hide'), at: place, what: kind('row', 'column') }),
    fc.record({ kind: kind('merge', 'link', 'filter', 'protect', 'tables', 'unformat', 'move', 'add'), at: place }),
    fc.record({ kind: kind('rule'), at: place, bold: fc.constantFrom(null, true, false), stop: fc.boolean() }),
    fc.record({ kind: kind('face'), at: place, colour, lines: fc.boolean() }),
    fc.record({ kind: kind('page'), at: place, landscape: fc.boolean(), margin: fc.constantFrom(18, 36, 54), footer: fc.constantFrom('', '第 &P 页', 'a<b') }), // prettier-ignore
    fc.record({ kind: kind('name'), at: place, name: fc.constantFrom('_tzsb_sheet_1', '范围', 'x1_'), own: fc.boolean() }), // prettier-ignore
    fc.record({ kind: kind('rename'), at: place, name: fc.constantFrom('新名', "a'b", '表 1') }),
    fc.record({ kind: kind('remove'), at: place }),
  ),
  { maxLength: 12 },
);

export function doAll(workbook: WorkbookModel, all: readonly Deed[]): void {
  for (const deed of all) doOne(workbook, deed);
}

function doOne(workbook: WorkbookModel, deed: Deed): void {
  const { sheets } = workbook;
  const sheet = sheets[deed.at.sheet % sheets.length]!;
  switch (deed.kind) {
    case 'move':
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.unshift(sheet);
      return;
    case 'add':
      if (sheets.length < 4) workbook.addSheet(`新表${String(sheets.length)}`, deed.at.column % (sheets.length + 1));
      return;
    case 'remove':
      if (sheets.filter(({ visibility }) => visibility === 'Visible').length > 1) removeSheet(workbook, sheet);
      return;
    case 'rename':
      if (!workbook.sheet(deed.name)) renameSheet(workbook, sheet, deed.name);
      return;
    case 'name':
      addName(workbook, sheet, deed);
      return;
    case 'value':
    case 'formula':
    case 'result':
      putContent(sheet, deed);
      return;
    case 'look':
    case 'format':
      dress(sheet, deed);
      return;
    default:
      shape(sheet, deed);
  }
}

function addName(workbook: WorkbookModel, sheet: SheetModel, { name, own }: Deed & { kind: 'name' }): void {
  const owner = own ? sheet : null;
  const known = workbook.names.findIndex((one) => one.name === name && one.sheet === owner);
  if (known >= 0) workbook.names.splice(known, 1);
  else workbook.names.push({ name, formula: '=1+1', visible: !own, comment: '', sheet: owner });
}

function putContent(sheet: SheetModel, deed: Deed & { kind: 'value' | 'formula' | 'result' }): void {
  const { row, column } = deed.at;
  const hasFormula = sheet.formulas.get(row, column) !== undefined;
  if (deed.kind === 'result' && !hasFormula) return;
  if (deed.kind === 'value') sheet.formulas.set(row, column, undefined);
  if (deed.kind === 'formula') sheet.formulas.set(row, column, deed.formula);
  sheet.values.set(row, column, deed.value ?? undefined);
  if (deed.kind !== 'result') breakSpills(sheet, areaOf(row, column));
}

function dress(sheet: SheetModel, deed: Deed & { kind: 'look' | 'format' }): void {
  const { row, column } = deed.at;
  if (deed.kind === 'look') {
    if (deed.all === 'column') sheet.looks.setColumns(column, column, deed.look);
    else if (deed.all === 'row') sheet.looks.setRows(row, row, deed.look);
    else sheet.looks.set(row, column, deed.look);
    return;
  }
  if (deed.all === 'column') sheet.formats.setColumns(column, column, deed.format);
  else if (deed.all === 'row') sheet.formats.setRows(row, row, deed.format);
  else sheet.setFormat(row, column, deed.format);
}

type Shaping = Exclude<Deed, { kind: 'move' | 'add' | 'remove' | 'rename' | 'name' | 'value' | 'formula' | 'result' | 'look' | 'format' }>; // prettier-ignore

function shape(sheet: SheetModel, deed: Shaping): void {
  const { row, column } = deed.at;
  const list = sheet.part(conditionalFormats);
  const layout = sheet.part(pageLayout);
  switch (deed.kind) {
    case 'height':
    case 'width': {
      const sizes = deed.kind === 'height' ? sheet.rowHeights : sheet.columnWidths;
      const key = deed.kind === 'height' ? row : column;
      if (deed.size === null) sizes.delete(key);
      else sizes.set(key, deed.size);
      return;
    }
    case 'hide':
      // A file says of rows below the last cell nothing that the model keeps.
      if (deed.what === 'row' && row <= (sheet.usedArea(false)?.bottom ?? -1)) toggle(sheet.hiddenRows, row);
      if (deed.what === 'column') toggle(sheet.hiddenColumns, column);
      return;
    case 'merge':
      sheet.merges = sheet.merges.length > 0 ? [] : [areaOf(row, column, 2, 2)];
      return;
    case 'link':
      sheet.links.set(row, column, sheet.links.get(row, column) ? undefined : { documentReference: '台账!A1', textToDisplay: '到 <1>' }); // prettier-ignore
      return;
    case 'filter':
      sheet.filterArea = sheet.filterArea ? null : areaOf(row, column, 3, 3);
      return;
    case 'protect':
      sheet.protection = sheet.protection
        ? null
        : { options: { allowSort: true, selectionMode: 'Normal' }, password: null };
      return;
    case 'tables':
      sheet.tables.splice(0, 1);
      return;
    case 'unformat':
      list.all = [];
      return;
    case 'rule':
      list.all.unshift({
        ...{ id: `{CF-${String(++list.count)}}`, type: 'Custom', areas: [areaOf(row, column, 3), parseArea('J1:J9')!] },
        ...{ formula: '=AND(N("tzsb")=0,A1<5)', stopIfTrue: deed.stop, test: null, origin: null },
        look: { ...plainLook(), fillColor: '#FFC7CE', fontColor: '#9C0006', bold: deed.bold, italic: false },
      });
      return;
    case 'face':
      sheet.tabColor = deed.colour;
      sheet.showGridlines = deed.lines;
      sheet.part(frozenPanes).area = deed.lines ? null : areaOf(0, 0, row + 1, column + 1);
      return;
    case 'page':
      layout.values = { ...layout.values, Orientation: deed.landscape ? 'Landscape' : 'Portrait', LeftMargin: deed.margin, Zoom: deed.landscape ? { horizontalFitToPages: 1 } : { scale: 80 } }; // prettier-ignore
      layout.footers = { ...layout.footers, CenterFooter: deed.footer };
      layout.titleRows = deed.landscape ? areaOf(0, 0, 2, 16_384) : null;
      return;
  }
}

function toggle(set: Set<number>, key: number): void {
  if (!set.delete(key)) set.add(key);
}
