import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { day } from '../../src/core';
import { Refusal, type RefusalReason } from '../../src/xlsx/refusal';
import { sheetFile, workbookFile } from '../xlsx/workbookFixture';
import { checked, faultsOf } from './faultsOf';
import { type Book, type BookCell, dateStyles, ledgerBook, rowsXml } from './ledgerBook';

const asOf = day('2026-11-23');
const header = ['使用单位名称', '设备种类', '设备名称', '使用登记证编号', '上次检验日期', '下次检验日期', '使用状态'];
const device: readonly BookCell[] = [
  '高平市示例板材厂',
  '场内专用机动车辆',
  '叉车',
  '车11晋E00001(20)',
  { date: '2024-11-01' },
  { date: '2026-11-01' },
  '在用',
];

function book(rows: readonly (readonly BookCell[])[], more: Partial<Book> = {}): Uint8Array {
  return ledgerBook({ sheets: [{ name: '台账', rows }], ...more });
}

/** The device with another value in one column. */
function withCell(column: number, cell: BookCell): BookCell[] {
  return device.map((before, place) => (place === column ? cell : before));
}

/** An OLE container with one stream of this name in its directory. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[512 + 2 * at] = stream.charCodeAt(at);
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
}

/** A sheet of blanks that packs a thousand times. */
function bomb(): Uint8Array {
  return workbookFile({ sheets: [{ name: '台账', xml: `<sheetData>${' '.repeat(20 * 1024 ** 2)}</sheetData>` }] });
}

function refusalOf(file: Uint8Array): RefusalReason | null {
  try {
    checked(file, asOf);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `附加列${String(at)}`);
}

const lastCell = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
const samples = join('assets', 'samples');

describe('no run loses or changes anything of the user’s, says something else the second time, or cannot be taken back', () => {
  test.each(readdirSync(samples))('%s', (name) => {
    expect(faultsOf(new Uint8Array(readFileSync(join(samples, name))), asOf)).toEqual([]);
  });

  test.each<[what: string, file: Uint8Array, devices: number]>([
    ['an empty sheet', sheetFile(''), 0],
    ['a header alone', book([header]), 0],
    ['one row', book([header, device]), 1],
    ['a used range down to the last cell', sheetFile(lastCell), 0],
    [
      '500 columns',
      book([
        [...header, ...numbered(493)],
        [...device, ...Array<number>(493).fill(7)],
      ]),
      1,
    ],
    ['error cells', book([header, withCell(2, { error: '#N/A' }), withCell(5, { error: '#REF!' })]), 2],
    ['formulas with results', book([header, withCell(2, { formula: '"叉"&"车"', value: '叉车' })]), 1],
    ['a unit name of 300 characters', book([header, withCell(0, `高平市${'很长'.repeat(148)}公司`)]), 1],
    ['a cell of 32,767 characters', book([header, withCell(0, '长'.repeat(32_767))]), 1],
    [
      'emoji, rare Han and writing from right to left',
      book([header, withCell(0, '高平市𠮷野家😀餐厅\u202eRTL\u200b')]),
      1,
    ],
    [
      'texts that look like formulas',
      book([header, ...['=', '+', '-', '@', '\t='].map((c) => withCell(0, `${c}1+1`))]),
      5,
    ],
    ['titles with line breaks', book([header.map((title) => `${title.slice(0, 2)}\n${title.slice(2)}`), device]), 1],
    [
      'a title given twice',
      book([
        [...header, '下次检验日期'],
        [...device, { date: '2027-01-01' }],
      ]),
      1,
    ],
    ['numbers and yes or no where text belongs', book([header, withCell(0, true), withCell(1, 12.5)]), 2],
    ['the 1904 date system', book([header, device], { date1904: true }), 1],
    ['notes of the user right of the ledger', book([header, [...device, null, '我的说明'], device]), 2],
    ['a ledger that begins at D4', book([[], [], [], [null, null, null, ...header], [null, null, null, ...device]]), 1],
  ])('%s', (_, file, devices) => {
    expect(faultsOf(file, asOf)).toEqual([]);
    expect(checked(file, asOf).report.register.devices).toHaveLength(devices);
  });

  test.each([
    ['quotes and signs in a sheet’s name', `It's 5" & <台账> '引号'一二三四`],
    ['a name of 31 characters', '三'.repeat(31)],
    ['emoji in a sheet’s name', '𠮷😀台账'],
  ])('%s', (_, name) => {
    expect(faultsOf(ledgerBook({ sheets: [{ name, rows: [header, device] }] }), asOf)).toEqual([]);
  });

  test('sheets of the user’s that bear the names of ours', () => {
    const own = ['问题清单', '汇总·总览', '汇总·市工业和信息化局'].map((name) => ({ name, rows: [['我自己的表', 5]] }));
    expect(faultsOf(ledgerBook({ sheets: [{ name: '台账', rows: [header, device] }, ...own] }), asOf)).toEqual([]);
  });

  test.each([
    [
      'hidden and filtered rows',
      '<autoFilter ref="A1:G3"><filterColumn colId="2"><filters><filter val="叉车"/></filters></filterColumn></autoFilter>',
    ],
    ['a protected sheet', '<sheetProtection sheet="1" password="CC1A"/>'],
    ['a picture beside the ledger', '<drawing r:id="rId9"/>'],
  ])('%s', (_, after) => {
    const rows = rowsXml([header, device, device]).replace('<row r="2">', '<row r="2" hidden="1">');
    const file = workbookFile({
      styles: dateStyles,
      sheets: [{ name: '台账', xml: `<sheetData>${rows}</sheetData>${after}` }],
    });
    expect(faultsOf(file, asOf)).toEqual([]);
    expect(checked(file, asOf).report.register.devices).toHaveLength(2);
  });

  test('macros stay as they are', () => {
    const macros = new Uint8Array(5000).map((_, at) => (at * 7919) % 251);
    const file = workbookFile({
      styles: dateStyles,
      sheets: [{ name: '台账', xml: `<sheetData>${rowsXml([header, device])}</sheetData>` }],
      parts: { 'xl/vbaProject.bin': macros },
    });
    expect(faultsOf(file, asOf)).toEqual([]);
  });
});

describe('what is no workbook gets one sentence', () => {
  test.each<[what: string, file: Uint8Array, reason: RefusalReason]>([
    ['nothing', new Uint8Array(), 'emptyFile'],
    ['CSV', new TextEncoder().encode('使用单位,设备\n'), 'plainText'],
    ['a web page', new TextEncoder().encode('<html><table></table></html>'), 'plainText'],
    ['a locked file', ole('EncryptedPackage'), 'encrypted'],
    ['.xls or .et', ole('Workbook'), 'oldXls'],
    [
      '.ods',
      zipSync({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet') }),
      'openDocument',
    ],
    ['half a file', book([header, device]).slice(0, 900), 'brokenZip'],
    ['a bomb', bomb(), 'tooLarge'],
  ])('%s', (_, file, reason) => {
    expect(refusalOf(file)).toBe(reason);
  });
});
