import fc from 'fast-check';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { Refusal } from '../../src/xlsx/refusal';
import { sheetFile } from './workbookFixture';

const strings = '<sst><si><t>锅炉</t></si><si><t></t></si><si><t>电梯</t></si></sst>';
const styles = '<styleSheet><cellXfs count="2"><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs></styleSheet>';

/** What the rows read as, or why they are refused. */
function read(rows: string): unknown {
  const parts = { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles };
  try {
    return readXlsx(sheetFile(rows, { parts }));
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

/** The same cells with a blank in each end tag, which no quick way of reading may know. */
const unusual = (rows: string): string => rows.replaceAll('</c>', '</c >').replace(/<c ([^>]*)\/>/g, '<c $1></c >');

/** Mostly the usual, or a row would nearly always be refused or read the long way. */
const mostly = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
const address = mostly(['A2', 'B2', 'C2', 'AA2'], ['b2', 'XFD2', 'XFE2', 'AAAA2', 'A', '2', 'A02', '$A$2', '']);
const style = mostly(['', ' s="0"', ' s="1"', ' s="7"', ' s=""'], [' s="x"', " s='1'", ' s="99999999"']);
const type = mostly(['', ' t="s"'], [' t="n"', ' t="str"', ' t="b"', ' t="s" cm="1"']);
const value = mostly(['0', '1', '2'], ['45000', '-1.5', '1E3', '', ' 1 ', 'x', '&#49;', '<!--a-->1', '1 2']);
const cell = fc
  .tuple(address, style, type, fc.option(value))
  .map(([at, look, kind, text]) =>
    text === null ? `<c r="${at}"${look}${kind}/>` : `<c r="${at}"${look}${kind}><v>${text}</v></c>`,
  );
const row = fc.tuple(fc.constantFrom('', ' r="2"', ' r="2" hidden="1"'), fc.array(cell, { maxLength: 5 }));
const rows = row.map(([attributes, cells]) => `<row${attributes}>${cells.join('')}</row><row><c><v>9</v></c></row>`);

test('a cell means the same in the usual and in any other way of writing it', () => {
  fc.assert(
    fc.property(rows, (xml) => {
      expect(read(xml)).toEqual(read(unusual(xml)));
    }),
    { numRuns: 200 },
  );
});

test('numbers, texts, formats and empty cells are told apart', () => {
  const cells = '<c r="A2"><v>7</v></c><c r="B2" s="1"/><c r="C2" t="s"><v>1</v></c><c r="D2" s="0"><v>45000</v></c>';
  const [sheet] = readXlsx(
    sheetFile(`<row r="2">${cells}<c r="E2" t="s"><v>2</v></c></row>`, {
      parts: { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles },
    }),
  ).sheets;
  expect(sheet!.origin).toEqual({ row: 1, column: 0 });
  expect(sheet!.values).toEqual([[7, null, null, 45000, '电梯']]);
  expect(sheet!.formats!.table[sheet!.formats!.index[3]!]).toBe('yyyy/m/d');
});
