import { StyleBook } from '../../../src/xlsx/patch/styleBook';

const look = { numberFormat: 'yyyy-mm-dd', font: 0, fill: 0, border: 0, alignment: '' };

test('a look that is there already is found, also by a later run', () => {
  const first = new StyleBook(
    '<styleSheet><cellStyleXfs/><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>',
    'styles',
  );
  expect(first.cellStyle(look)).toBe(1);
  expect(first.cellStyle(look)).toBe(1);
  const written = first.write();
  const second = new StyleBook(written, 'styles');
  expect(second.cellStyle(look)).toBe(1);
  expect(second.write()).toBe(written);
});

test('sections are made at the places that the schema asks for', () => {
  const book = new StyleBook(
    '<styleSheet><fonts count="1"><font/></fonts><cellStyles/><colors/></styleSheet>',
    'styles',
  );
  book.cellStyle(look);
  book.add('dxfs', '<dxf/>');
  expect(book.write().match(/<(numFmts|fonts|cellXfs|cellStyles|dxfs|colors)\b/g)).toEqual([
    '<numFmts',
    '<fonts',
    '<cellXfs',
    '<cellStyles',
    '<dxfs',
    '<colors',
  ]);
});

test('a styles part with nothing in it keeps the first places for what Excel expects there', () => {
  const book = new StyleBook('<styleSheet/>', 'styles');
  expect(book.cellStyle(look)).toBe(1);
  expect(book.add('fills', '<fill/>')).toBe(2);
  expect(book.write()).toContain('<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>');
});

test('a number format of the workbook is used by its own number', () => {
  const text =
    '<styleSheet><numFmts count="1"><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;"/></numFmts></styleSheet>';
  const book = new StyleBook(text, 'styles');
  book.cellStyle({ ...look, numberFormat: 'yyyy"年"' });
  expect(book.write()).toContain('<xf numFmtId="180"');
});

test('additions bear the prefix of the part', () => {
  const book = new StyleBook(
    '<x:styleSheet xmlns:x="m"><x:fonts count="1"><x:font/></x:fonts></x:styleSheet>',
    'styles',
  );
  expect(book.add('fonts', '<font><b/></font>')).toBe(1);
  expect(book.write()).toContain('<x:fonts count="2"><x:font/><x:font><x:b/></x:font></x:fonts>');
});

test('a font is found without its colour, which may be white for a dark header', () => {
  const book = new StyleBook(
    '<styleSheet><fonts count="2"><font><b/><color theme="0"/><name val="宋体"/></font><font><b/><name val="宋体"/></font></fonts></styleSheet>',
    'styles',
  );
  expect(book.blackFont(0)).toBe(1);
  expect(book.blackFont(1)).toBe(1);
});

test.each([
  ['the same line on all sides', ['thin', 'thin', 'thin', 'thin'], true],
  ['a frame that is thick on one side', ['thin', 'medium', 'thin', 'thin'], false],
  ['no lines', ['none', 'none', 'none', 'none'], false],
])('a full border: %s', (_, [left, right, top, bottom], full) => {
  const side = (name: string, style = ''): string => `<${name} style="${style}"><color indexed="64"/></${name}>`;
  const border = `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
  const book = new StyleBook(`<styleSheet><borders count="1">${border}</borders></styleSheet>`, 'styles');
  expect(book.isFullBorder(0)).toBe(full);
  expect(book.isFullBorder(7)).toBe(false);
});
