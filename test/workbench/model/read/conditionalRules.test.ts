import { conditionalFormats, ruleOf } from '../../../../src/workbench/model/conditionalFormats';
import { openSheet } from './styledFile';

const dxfs =
  '<dxfs><dxf><font><b/><i val="0"/><strike/><u/><color rgb="FF9C0006"/></font>' +
  '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>' +
  '<border><bottom style="thin"><color rgb="FF00B050"/></bottom></border></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>';

const formatsOf = (...blocks: readonly (readonly [sqref: string, rules: string])[]) =>
  openSheet(
    `<sheetData/>${blocks.map(([sqref, rules]) => `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`).join('')}`,
    { styles: dxfs },
  ).part(conditionalFormats).all;

const plain = { fillColor: '', fontColor: '', bold: null, italic: null };

test('the look is what the differential format says, and no more', () => {
  const [first, second] = formatsOf([
    'A1:A9',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;5</formula></cfRule>' +
      '<cfRule type="expression" dxfId="1" priority="2"><formula>A1&lt;5</formula></cfRule>',
  ]);
  expect(first!.look).toEqual({
    fillColor: '#FFC7CE',
    fontColor: '#9C0006',
    bold: true,
    italic: false,
    underline: true,
    strikethrough: true,
    border: { style: 'Continuous', color: '#00B050', weight: 'Thin' },
  });
  expect(second!.look).toEqual({ ...plain, fillColor: '#FFFF00' });
  expect([first!.type, first!.formula, ruleOf(second!)]).toEqual([
    'Custom',
    '=A1>5',
    { kind: 'formula', formula: '=A1<5', look: second!.look },
  ]);
});

test('the first in priority comes first, across all blocks; each tells which rule of the part it was', () => {
  const rule = (priority: number): string =>
    `<cfRule type="expression" priority="${priority}"${priority === 2 ? ' stopIfTrue="1"' : ''}><formula>${priority}</formula></cfRule>`;
  const formats = formatsOf(['A1', rule(3) + rule(1)], ['B1:B2 D1', rule(2)]);
  expect(formats.map(({ formula, origin, stopIfTrue }) => [formula, origin, stopIfTrue])).toEqual([
    ['=1', 1, false],
    ['=2', 2, true],
    ['=3', 0, false],
  ]);
  expect(formats[1]!.areas).toEqual([
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 3, bottom: 0, right: 3 },
  ]);
  expect(new Set(formats.map(({ id }) => id)).size).toBe(3);
});

test('formulas of several areas are told for the first cell of the first area', () => {
  // The corner around C5:C9 and A1 is A1: two columns to the left, four rows up.
  const [format] = formatsOf([
    'C5:C9 A1',
    '<cfRule type="expression" priority="1"><formula>B2&gt;$B2</formula></cfRule>',
  ]);
  expect(format!.formula).toBe('=D6>$B6');
});

test.each<[string, string, string, object]>([
  [
    'a comparison of values',
    '<cfRule type="cellIs" operator="between" priority="1"><formula>1</formula><formula>$B$1</formula></cfRule>',
    'CellValue',
    { kind: 'cell', operator: 'between', formulas: ['=1', '=$B$1'], look: plain },
  ],
  [
    'a text inside',
    '<cfRule type="containsText" operator="containsText" text="逾期" priority="1"><formula>NOT(ISERROR(SEARCH("逾期",A1)))</formula></cfRule>',
    'ContainsText',
    { kind: 'formula', formula: '=NOT(ISERROR(SEARCH("逾期",A1)))', look: plain },
  ],
  [
    'blank cells',
    '<cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
    'PresetCriteria',
    { kind: 'formula', formula: '=LEN(TRIM(A1))=0', look: plain },
  ],
  ['duplicates', '<cfRule type="duplicateValues" priority="1"/>', 'PresetCriteria', { kind: 'other' }],
  ['the highest values', '<cfRule type="top10" rank="3" priority="1"/>', 'TopBottom', { kind: 'other' }],
  [
    'icons',
    '<cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>',
    'IconSet',
    { kind: 'other' },
  ],
  [
    'three colours',
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$A$1"/>' +
      '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    'ColorScale',
    {
      kind: 'colorScale',
      points: [
        { type: 'min', value: '', color: '#F8696B' },
        { type: 'percentile', value: '50', color: '#FFEB84' },
        { type: 'formula', value: '=$A$1', color: '#63BE7B' },
      ],
    },
  ],
  [
    'bars',
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="num" val="9"/><color rgb="FF638EC6"/></dataBar></cfRule>',
    'DataBar',
    {
      kind: 'dataBar',
      color: '#638EC6',
      ends: [
        { type: 'min', value: '', color: '' },
        { type: 'num', value: '9', color: '' },
      ],
    },
  ],
])('%s', (_, markup, type, rule) => {
  const [format] = formatsOf(['A1:A9', markup]);
  expect([format!.type, ruleOf(format!)]).toEqual([type, rule]);
});
