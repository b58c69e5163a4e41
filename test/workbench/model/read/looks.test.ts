import { openCell, openSheet, themed } from './styledFile';

const plainParts = '<font><name val="宋体"/><sz val="12"/></font>';

/** The look of a cell whose second font, fill or border this is. */
function lookOf({ font = '', fill = '', border = '', xf = '', colors = '' }: Readonly<Record<string, string>>) {
  return openCell(
    `<fonts>${plainParts}<font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills>` +
      `<borders><border/>${border}</borders>` +
      `<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" >${xf}</xf></cellXfs>${colors}`,
    { parts: themed('010101', 'FEFEFE', '222222', '333333', '4472C4') },
  ).lookAt(0, 0);
}

test.each<[string, string, object]>([
  ['name and size', '<name val="黑体"/><sz val="10.5"/>', { name: '黑体', size: 10.5 }],
  ['marks', '<b/><i val="1"/><strike val="true"/>', { bold: true, italic: true, strikethrough: true }],
  ['marks that are switched off', '<b val="0"/><i val="false"/><u val="none"/>', {}],
  ['a single line under it', '<u/>', { underline: 'Single' }],
  ['the double line of accounts', '<u val="doubleAccounting"/>', { underline: 'DoubleAccountant' }],
  ['a colour', '<color rgb="FFC00000"/>', { color: '#C00000' }],
  ['the colour of text', '<color indexed="64"/>', {}],
  ['an automatic colour', '<color auto="1"/>', {}],
])('a font with %s', (_, font, look) => {
  expect(lookOf({ font }).font).toEqual(look);
});

test.each<[string, string, string]>([
  ['light 1 by index 0', '<color theme="0"/>', '#FEFEFE'],
  ['dark 1 by index 1', '<color theme="1"/>', '#010101'],
  ['light 2 by index 2', '<color theme="2"/>', '#333333'],
  ['dark 2 by index 3', '<color theme="3"/>', '#222222'],
  // Lightness (196 + 68) / 510 = 0.518 halves to 0.259, saturation stays 128 / (510 - 264) = 0.520:
  // the highest channel is 0.259 × 1.520 × 255 = 100 = 0x64, the lowest 0.259 × 0.480 × 255 = 32 = 0x20.
  ['accent 1, darker by half', '<color theme="4" tint="-0.5"/>', '#203864'],
  ['a colour without alpha', '<color rgb="00ff00"/>', '#00FF00'],
  ['the tenth of the palette', '<color indexed="10"/>', '#FF0000'],
])('a font in %s', (_, font, color) => {
  expect(lookOf({ font }).font).toEqual({ color });
});

test('a palette of the workbook’s own goes before the usual one', () => {
  const colors = '<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
  expect(lookOf({ font: '<color indexed="0"/>', colors }).font).toEqual({ color: '#ABCDEF' });
  expect(lookOf({ font: '<color indexed="2"/>', colors }).font).toEqual({ color: '#FF0000' });
});

test.each<[string, string, object]>([
  ['none', '<patternFill patternType="none"/>', {}],
  ['a colour', '<patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/></patternFill>', { fillColor: '#D9E1F2' }],
  ['white', '<patternFill patternType="solid"><fgColor indexed="9"/></patternFill>', { fillColor: '#FFFFFF' }],
  // 255 × 7 / 8 = 223.1 = 0xDF
  ['grey dots', '<patternFill patternType="gray125"/>', { fillColor: '#DFDFDF', fillPattern: 'Gray16' }],
  [
    'a gradient',
    '<gradientFill degree="90"><stop position="0"><color rgb="FF00B0F0"/></stop><stop position="1"><color theme="0"/></stop></gradientFill>',
    { fillColor: '#00B0F0' },
  ],
])('a fill of %s', (_, fill, look) => {
  const { fillColor, fillPattern } = lookOf({ fill });
  expect({ ...(fillColor !== undefined && { fillColor }), ...(fillPattern !== undefined && { fillPattern }) }).toEqual(
    look,
  );
});

test.each<[string, string, object | undefined]>([
  ['no line', '<border><left/><right/></border>', undefined],
  [
    'a thin line below',
    '<border><bottom style="thin"><color rgb="FF808080"/></bottom></border>',
    { EdgeBottom: { style: 'Continuous', color: '#808080', weight: 'Thin' } },
  ],
  [
    'lines at the start and end, as strict files say it',
    '<border><start style="medium"/><end style="hair"/></border>',
    {
      EdgeLeft: { style: 'Continuous', color: '#000000', weight: 'Medium' },
      EdgeRight: { style: 'Continuous', color: '#000000', weight: 'Hairline' },
    },
  ],
  [
    'a dashed diagonal upwards',
    '<border diagonalUp="1"><diagonal style="mediumDashed"/></border>',
    { DiagonalUp: { style: 'Dash', color: '#000000', weight: 'Medium' } },
  ],
  [
    'a double line',
    '<border><top style="double"/></border>',
    { EdgeTop: { style: 'Double', color: '#000000', weight: 'Thick' } },
  ],
])('a border with %s', (_, border, borders) => {
  expect(lookOf({ border }).borders).toEqual(borders);
});

test.each<[string, string, object]>([
  ['nothing', '', { verticalAlignment: 'Bottom' }],
  [
    'the middle, wrapped',
    '<alignment horizontal="center" vertical="center" wrapText="1"/>',
    { verticalAlignment: 'Center', horizontalAlignment: 'Center', wrapText: true },
  ],
  [
    'across columns, shrunk and indented',
    '<alignment horizontal="centerContinuous" shrinkToFit="1" indent="2"/>',
    { verticalAlignment: 'Bottom', horizontalAlignment: 'CenterAcrossSelection', shrinkToFit: true, indentLevel: 2 },
  ],
  ['45 degrees upwards', '<alignment textRotation="45"/>', { verticalAlignment: 'Bottom', textOrientation: 45 }],
  // 90 − 120 = −30
  ['30 degrees downwards', '<alignment textRotation="120"/>', { verticalAlignment: 'Bottom', textOrientation: -30 }],
  [
    'letters below each other',
    '<alignment textRotation="255"/>',
    { verticalAlignment: 'Bottom', textOrientation: 180 },
  ],
  [
    'unlocked, its formula hidden',
    '<protection locked="0" hidden="1"/>',
    { verticalAlignment: 'Bottom', locked: false, formulaHidden: true },
  ],
])('a cell style with %s', (_, xf, look) => {
  const { font, ...rest } = lookOf({ xf });
  expect(font).toEqual({});
  expect(rest).toEqual(look);
});

test('cells of one style share their look, and so do styles that differ in the number format alone', () => {
  const sheet = openSheet(
    '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>45000</v></c></row></sheetData>',
    {
      styles:
        '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="1" numFmtId="14"/></cellXfs>',
    },
  );
  expect(sheet.looks.get(0, 0)).toEqual({ font: { bold: true }, verticalAlignment: 'Bottom' });
  expect(sheet.looks.get(0, 1)).toBe(sheet.looks.get(0, 0));
  expect(sheet.looks.get(0, 2)).toBe(sheet.looks.get(0, 0));
  expect([sheet.formatAt(0, 0), sheet.formatAt(0, 2)]).toEqual(['General', 'yyyy/m/d']);
});

test('looks and number formats of whole rows and columns are those of all cells that are not written', () => {
  const sheet = openSheet(
    '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData>' +
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="3" s="2" customFormat="1"><c r="C3" s="1"/></row></sheetData>',
    {
      styles:
        '<fonts><font><name val="宋体"/></font><font><b/></font><font><i/></font></fonts>' +
        '<cellXfs><xf/><xf fontId="1" numFmtId="14"/><xf fontId="2" numFmtId="9"/></cellXfs>',
    },
  );
  const told = (row: number, column: number): object => ({
    font: sheet.lookAt(row, column).font,
    format: sheet.formatAt(row, column),
  });
  expect(told(5, 1)).toEqual({ font: { bold: true }, format: 'yyyy/m/d' });
  expect(told(0, 1)).toEqual({ font: { name: '宋体' }, format: 'General' });
  expect(told(2, 0)).toEqual({ font: { italic: true }, format: '0%' });
  expect(told(2, 9)).toEqual({ font: { italic: true }, format: '0%' });
  expect(told(2, 2)).toEqual({ font: { bold: true }, format: 'yyyy/m/d' });
  expect(told(9, 9)).toEqual({ font: { name: '宋体' }, format: 'General' });
});

test('a workbook without styles has plain cells', () => {
  const sheet = openSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
    parts: { 'xl/styles.xml': null },
  });
  expect([sheet.lookAt(0, 0), sheet.looks.used()]).toEqual([{}, null]);
});
