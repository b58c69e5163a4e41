import fc from 'fast-check';
import { strToU8 } from 'fflate';
import type { SheetSnapshot } from '../../src/core/ledger/snapshot';
import { parsePlainNumber } from '../../src/xlsx/read/parseNumber';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { sheetFile, type WorkbookFixture } from './workbookFixture';

function onlySheet(file: Uint8Array): SheetSnapshot {
  const [sheet] = readXlsx(file).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function valuesOf(rows: string, more: Partial<Omit<WorkbookFixture, 'sheets'>> = {}): SheetSnapshot['values'] {
  return onlySheet(sheetFile(rows, more)).values;
}

function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const { formats } = sheet;
  if (!formats || column >= formats.width) return '';
  return formats.table[formats.index[row * formats.width + column] ?? -1];
}

describe('a cell', () => {
  const strings =
    '<si><t>锅炉</t></si><si><r><rPr><b/><t>no</t></rPr><t>压力</t></r><r><t xml:space="preserve"> 容器 </t></r><rPh sb="0" eb="1"><t>ya</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>';
  const cases: [name: string, cell: string, value: unknown][] = [
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '锅炉'],
    ['a rich shared string: runs joined, phonetics left out', '<c r="A1" t="s"><v>1</v></c>', '压力 容器 '],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>电梯</t></is></c>', '电梯'],
    ['an inline string of runs', '<c r="A1" t="inlineStr"><is><r><t>电</t></r><r><t>梯</t></r></is></c>', '电梯'],
    ['a formula text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>a&lt;b</v></c>', 'a<b'],
    ['a formula number', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['an integer', '<c r="A1"><v>45000</v></c>', 45000],
    ['a typed number', '<c r="A1" t="n"><v>-0.1</v></c>', -0.1],
    ['17 digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number with blanks around it', '<c r="A1"><v> 12 </v></c>', 12],
    ['a number split by a comment', '<c r="A1"><v>1.<!-- x -->25</v></c>', 1.25],
    ['what is no number', '<c r="A1"><v>twelve</v></c>', 'twelve'],
    ['escapes of Excel', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_c_xGGGG_</v></c>', 'a\rb_x000D_c_xGGGG_'],
    ['entities', '<c r="A1" t="str"><v>&amp;&lt;&gt;&quot;&apos;&#65;&#x4E2D;&#x1F6D7;</v></c>', '&<>"\'A中🛗'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]>c</v></c>', 'a<b&amp;c'],
    ['line ends as XML reads them', '<c r="A1" t="str"><v>a\r\nb\rc\nd</v></c>', 'a\nb\nc\nd'],
    ['four-byte characters', '<c r="A1" t="str"><v>𠮷野家</v></c>', '𠮷野家'],
    ['single quotes around attributes', "<c r='A1' t='str' ><v >x</v ></c >", 'x'],
    ['a greater-than sign in an attribute', '<c r="A1" t="str" x="a>b"><v>x</v></c>', 'x'],
  ];
  test.each(cases)('gives %s', (_, cell, value) => {
    expect(valuesOf(`<row r="1">${cell}</row>`, { sharedStrings: strings })).toEqual([[value]]);
  });

  const blanks: [name: string, cell: string][] = [
    ['a formula without a result', '<c r="A1"><f>TODAY()</f></c>'],
    ['a format without a value', '<c r="A1" s="0"/>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty text', '<c r="A1" t="str"><v></v></c>'],
    ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is/></c>'],
  ];
  test.each(blanks)('is blank for %s', (_, cell) => {
    expect(valuesOf(`<row r="1">${cell}</row>`, { sharedStrings: strings })).toEqual([]);
  });

  test('keeps a text of 100,000 characters whole', () => {
    // Odd at first, so that a two-unit character falls on every kind of place.
    const text = `a${'特种设备🛗'.repeat(17_000)}`;
    const [[value] = []] = valuesOf(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`);
    expect(value === text).toBe(true);
  });

  const days: [name: string, text: string, date1904: boolean, value: unknown][] = [
    ['a day', '2024-03-01', false, 45352], // 2024-01-01 is 45292; + 31 + 29 days
    ['a moment', '2024-03-01T12:00:00', false, 45352.5],
    ['a day of the 1904 system', '2024-03-01', true, 43890], // 45352 − 1462
    ['what is no day', '2024-02-30', false, '2024-02-30'],
  ];
  test.each(days)('gives %s stored as ISO text as a serial', (_, text, date1904, value) => {
    const sheet = onlySheet(sheetFile(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`, { date1904 }));
    expect(sheet.values).toEqual([[value]]);
    if (typeof value === 'number') expect(formatAt(sheet, 0, 0)).toBe('yyyy-mm-dd');
  });
});

describe('the grid', () => {
  test('counts on where rows and cells have no reference', () => {
    const rows = '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>';
    expect(valuesOf(rows)).toEqual([[1, null, 3, 4], [], [5]]);
  });

  test('takes a row without a number from its cells', () => {
    const sheet = onlySheet(sheetFile('<row><c r="B3"><v>1</v></c></row><row><c><v>2</v></c></row>'));
    expect(sheet.origin).toEqual({ row: 2, column: 0 });
    expect(sheet.values).toEqual([[null, 1], [2]]);
  });

  test('sorts rows and cells that come in any order', () => {
    const rows =
      '<row r="3"><c r="C3"><v>33</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="B1"><v>12</v></c></row>';
    expect(valuesOf(rows)).toEqual([[null, 12], [], [31, null, 33]]);
  });

  test('begins at the first filled row and column', () => {
    const sheet = onlySheet(
      sheetFile('<row r="4"><c r="AA4"><v>1</v></c></row><row r="6"><c r="AB6"><v>2</v></c></row>'),
    );
    expect(sheet.origin).toEqual({ row: 3, column: 26 });
    expect(sheet.values).toEqual([[1], [], [null, 2]]);
  });

  test('ends at the last filled cell, however far formats and hidden rows go', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" hidden="1"><c r="A1048576" s="1"/></row>';
    const sheet = onlySheet(sheetFile(rows));
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.hiddenRows).toEqual([]);
  });

  test('bears single cells in the far corners', () => {
    const sheet = onlySheet(
      sheetFile('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'),
    );
    expect(sheet.values.length).toBe(1_048_576);
    expect(sheet.values[0]?.[16_383]).toBe(1);
    expect(sheet.values[1_048_575]).toEqual([2]);
  });

  test('is empty for an empty sheet', () => {
    expect(onlySheet(sheetFile(''))).toEqual({
      name: '台账',
      visibility: 'visible',
      protected: false,
      origin: { row: 0, column: 0 },
      values: [],
      merges: [],
      hiddenRows: [],
      filtered: false,
      tables: [],
      marks: null,
    });
  });
});

describe('any grid', () => {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '\r': '&#13;', _: '_x005F_' };
  // What XML 1.0 cannot hold stays out: control characters, half surrogates, the two non-characters.
  const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => Array.from(value).every(fitsXml));
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(60), value }), {
    selector: ({ row, column }) => row * 100 + column,
    minLength: 1,
  });

  test('comes back cell by cell', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const sheet = onlySheet(sheetFile(list.map(cellXml).join('')));
        const found = new Map<string, unknown>();
        sheet.values.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (cell !== null) found.set(`${r + sheet.origin.row},${c + sheet.origin.column}`, cell);
          });
        });
        // A file does not tell -0 from 0.
        expect(found).toEqual(
          new Map(list.map((cell) => [`${cell.row},${cell.column}`, cell.value === 0 ? 0 : cell.value])),
        );
        expect(Math.min(...list.map(({ row }) => row))).toBe(sheet.origin.row);
        expect(Math.min(...list.map(({ column }) => column))).toBe(sheet.origin.column);
      }),
    );
  });

  function cellXml({ row, column, value }: { row: number; column: number; value: unknown }): string {
    const letters = (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + letter(column % 26);
    const cell = `r="${letters}${row + 1}"`;
    if (typeof value === 'number') return `<row r="${row + 1}"><c ${cell}><v>${value === 0 ? 0 : value}</v></c></row>`;
    if (typeof value === 'boolean') return `<row r="${row + 1}"><c ${cell} t="b"><v>${value ? 1 : 0}</v></c></row>`;
    const escaped = String(value).replace(/[&<\r_]/g, (sign) => escapes[sign] ?? sign);
    return `<row r="${row + 1}"><c ${cell} t="inlineStr"><is><t>${escaped}</t></is></c></row>`;
  }

  function fitsXml(character: string): boolean {
    return (character >= ' ' || '\t\n\r'.includes(character)) && character !== '\ufffe' && character !== '\uffff';
  }

  function letter(place: number): string {
    return String.fromCharCode(65 + place);
  }
});

describe('a plain number', () => {
  test('is the very double that the language reads, or left to it', () => {
    const digits = fc.stringMatching(/^-?[0-9]{0,12}\.?[0-9]{0,12}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const bytes = strToU8(text);
        const value = parsePlainNumber(bytes, 0, bytes.length);
        if (!Number.isNaN(value)) expect(value).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '-', '.', '-.', '1.2.3', '1e5', ' 1', '+1', 'NaN', '1234567890123456'])('does not read %j', (text) => {
    const bytes = strToU8(text);
    expect(parsePlainNumber(bytes, 0, bytes.length)).toBeNaN();
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="General"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="49"/><xf numFmtId="177"/><xf numFmtId="199"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="178" formatCode="0.0"/></dxf></dxfs>';
  const cases: [name: string, style: string, format: string][] = [
    ['no style', '', ''],
    ['General', ' s="0"', ''],
    ['a custom format', ' s="1"', 'yyyy"年"m"月"'],
    ['the short date', ' s="2"', 'yyyy/m/d'],
    ['built-in 31 of Chinese Excel', ' s="3"', 'yyyy"年"m"月"d"日"'],
    ['built-in 57 of Chinese Excel', ' s="4"', 'yyyy"年"m"月"'],
    ['text', ' s="5"', '@'],
    ['General under an id of its own', ' s="6"', ''],
    ['an id that nobody defined', ' s="7"', ''],
    ['a style that does not exist', ' s="99"', ''],
  ];
  test.each(cases)('are known for %s', (_, style, format) => {
    const row = `<row r="2"><c r="B2"${style}><v>1</v></c><c r="C2"><v>2</v></c></row>`;
    const sheet = onlySheet(sheetFile(`${row}<row r="3"><c r="D3"><v>3</v></c></row>`, { styles }));
    expect(formatAt(sheet, 0, 0)).toBe(format);
    expect(formatAt(sheet, 0, 1)).toBe('');
    expect(formatAt(sheet, 1, 2)).toBe('');
    expect(sheet.formats === undefined).toBe(format === '');
  });

  test('follow the first style where a cell names none', () => {
    const sheet = onlySheet(
      sheetFile('<row><c><v>1</v></c></row>', { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' }),
    );
    expect(formatAt(sheet, 0, 0)).toBe('yyyy/m/d');
  });
});
