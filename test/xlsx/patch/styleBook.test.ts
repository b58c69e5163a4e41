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
