import { marksOf, NameGiver, ownNames } from '../../src/excel/ownNames';
import { absoluteReference } from '../../src/core';
import { parseArea, parseReference } from '../../src/excel/reference';
import { parseAreas } from '../../src/excel/read/sheetDetails';

test('our names tell columns and generated sheets, whatever the sheets are called', () => {
  const names = ownNames([
    { name: '_tzsb_col_grade_1', formula: "='Unit''s list'!$F$2:$F$9" },
    { name: '_TZSB_COL_due_date_2', formula: '=台账!$G$2' },
    { name: '_tzsb_sheet_1', formula: '=汇总!$A$1' },
    { name: '_tzsb_sheet_2', formula: '=#REF!' },
    { name: 'Print_Area', formula: '=台账!$A$1' },
  ]);
  expect(names.map(({ id, place }) => [id, place?.sheet])).toEqual([
    ['grade', "Unit's list"],
    ['due_date', '台账'],
    [undefined, '汇总'],
    [undefined, undefined],
  ]);
  expect(marksOf("unit's LIST", names)).toEqual({
    resultColumns: { grade: 5 },
    resultAreas: [{ top: 1, left: 5, bottom: 8, right: 5 }],
    generated: false,
  });
  expect(marksOf('汇总', names)?.generated).toBe(true);
  expect(marksOf('其他', names)).toBeNull();
});

test('new names take the first free number', () => {
  const giver = new NameGiver([{ name: '_tzsb_col_GRADE_1', formula: '=A!$A$1' }]);
  const area = { top: 1, left: 5, bottom: 8, right: 5 };
  expect(giver.column('grade', '台账', area)).toMatchObject({
    name: '_tzsb_col_grade_2',
    formula: "='台账'!$F$2:$F$9",
  });
  expect(giver.sheet('汇总').name).toBe('_tzsb_sheet_1');
});

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$C$2:$D$9', { top: 1, left: 2, bottom: 8, right: 3 }],
  ['B:D', { top: 0, left: 1, bottom: 1_048_575, right: 3 }],
  ['3:5', { top: 2, left: 0, bottom: 4, right: 16_383 }],
  ['XFE1', null],
  ['#REF!', null],
  ['B', null],
  ['7', null],
])('%s is read as an area', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test('references are read as they are written', () => {
  const area = { top: 3, left: 32, bottom: 119, right: 32 };
  expect(parseReference('=#REF!$AG$4')).toBeNull();
  expect(parseReference('=SUM(台账!$A$1)')).toBeNull();
  expect(parseReference(absoluteReference("Unit's list", area))).toEqual({ sheet: "Unit's list", area });
});

test('the areas of an address of many are told apart, also where a sheet has commas in its name', () => {
  expect(parseAreas("'a,b'!A1:C1,'a,b'!A5:A9")).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 4, left: 0, bottom: 8, right: 0 },
  ]);
  expect(parseAreas('台账!A1:C1,台账!B2')).toHaveLength(2);
  expect(parseAreas('A1:C1;B2')).toHaveLength(2);
});
