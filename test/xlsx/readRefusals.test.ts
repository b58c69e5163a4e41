import { strToU8, zipSync } from 'fflate';
import { readArchive } from '../../src/xlsx/readXlsx';
import { Refusal, type RefusalReason } from '../../src/xlsx/refusal';
import type { Codec } from '../../src/xlsx/zip/codec';
import { maxEntries } from '../../src/xlsx/zip/limits';
import { openZip } from '../../src/xlsx/zip/openZip';
import { codecs } from './codecs';
import { relationships, sheetFile, workbookFile } from './workbookFixture';

const good = sheetFile('<row><c><v>1</v></c></row>');
const sheetPart = 'xl/worksheets/sheet1.xml';

/** An OLE container as far as it is looked at: its signature, and a directory of these streams at 512. */
function oleFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => {
    const record = 512 + 128 * i;
    for (let k = 0; k < name.length; k++) bytes[record + 2 * k] = name.charCodeAt(k);
    bytes[record + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** The file with some of its bytes changed: places count from the last record with that signature. */
function patched(file: Uint8Array, signature: number, place: number, ...values: number[]): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at--) {
    if (view.getUint32(at, true) !== signature) continue;
    copy.set(values, at + place);
    return copy;
  }
  throw new Error('no such signature');
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;

const withSheet = (xml: string): Uint8Array => sheetFile('', { parts: { [sheetPart]: xml } });
const bomb = zipSync({ 'xl/a.xml': new Uint8Array(11 * 1024 ** 2) });
const many = Object.fromEntries(Array.from({ length: maxEntries + 1 }, (_, i) => [`p${i}`, new Uint8Array(0)]));

const cases: [name: string, file: Uint8Array, reason: RefusalReason][] = [
  ['an empty file', new Uint8Array(0), 'emptyFile'],
  ['some other binary file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'notWorkbook'],
  ['a workbook with a password', oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an .xls or .et workbook', oleFile('Root Entry', 'Workbook'), 'oldXls'],
  ['an Excel 5 workbook', oleFile('Root Entry', 'Book'), 'oldXls'],
  ['a bare BIFF stream', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'oldXls'],
  ['a Word 97 document', oleFile('Root Entry', 'WordDocument'), 'notWorkbook'],
  ['CSV', strToU8('单位,设备\r\n甲,锅炉\r\n'), 'plainText'],
  ['CSV in GBK', Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0d, 0x0a), 'plainText'],
  ['a web page named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'plainText'],
  ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'plainText'],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
    'openDocument',
  ],
  [
    'a binary workbook',
    workbookFile({ sheets: [], parts: { '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']) } }),
    'binaryWorkbook',
  ],
  ['a zip of other things', zipSync({ 'readme.txt': strToU8('hello') }), 'notWorkbook'],
  ['a zip of nothing', zipSync({}), 'notWorkbook'],
  [
    'a Word document',
    zipSync({
      '_rels/.rels': strToU8(relationships(['officeDocument', 'word/document.xml'])),
      'word/document.xml': strToU8('<w:document xmlns:w="urn:w"/>'),
    }),
    'notWorkbook',
  ],
  ['a file cut in the middle', good.subarray(0, good.length >> 1), 'brokenZip'],
  ['a file without its last byte', good.subarray(0, good.length - 1), 'brokenZip'],
  ['a directory that lies elsewhere', patched(good, end, 16, 1, 0, 0, 0), 'brokenZip'],
  ['more entries than the directory has', patched(good, end, 10, 99, 0), 'brokenZip'],
  ['a part with another checksum', patched(good, central, 16, 1, 2, 3, 4), 'brokenZip'],
  ['a part that is longer than it says', patched(good, central, 24, 5, 0, 0, 0), 'brokenZip'],
  ['a part that is shorter than it says', patched(good, central, 24, 0, 16, 0, 0), 'brokenZip'],
  ['a part without a header of its own', patched(good, local, 0, 0), 'brokenZip'],
  ['a part that reaches into the next', patched(good, central, 20, 0, 16, 0, 0), 'brokenZip'],
  ['a password on a part', patched(good, central, 8, 1), 'encrypted'],
  ['LZMA compression', patched(good, central, 10, 14, 0), 'unknownCompression'],
  ['too many parts', zipSync(many, { level: 0 }), 'tooManyParts'],
  ['a part that unpacks a thousand times', bomb, 'tooLarge'],
  ['a part of more than 1 GB', patched(good, central, 24, 1, 0, 0, 64), 'tooLarge'],
  ['two parts of one name', workbookFile({ sheets: [], parts: { 'XL/Workbook.xml': '<a/>' } }), 'duplicateParts'],
  ['a path that climbs', zipSync({ 'xl/../../a.xml': strToU8('<a/>') }), 'unsafeName'],
  ['a path that climbs by backslashes', zipSync({ '..\\a.xml': strToU8('<a/>') }), 'unsafeName'],
  ['a DTD', withSheet('<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>'), 'documentType'],
  ['an entity declaration inside', withSheet('<worksheet><!ENTITY a "b"></worksheet>'), 'documentType'],
  [
    'a DTD in the shared strings',
    sheetFile('', { parts: { 'xl/sharedStrings.xml': '<?xml version="1.0"?><!DOCTYPE sst><sst/>' } }),
    'documentType',
  ],
  ['a part that does not exist', sheetFile('', { parts: { [sheetPart]: null } }), 'missingPart'],
  ['a workbook of no sheet', workbookFile({ sheets: [] }), 'noWorksheet'],
  [
    'an unknown entity',
    withSheet('<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>'),
    'brokenXml',
  ],
  [
    'a bare ampersand',
    withSheet('<worksheet><sheetData><row><c t="str"><v>a & b</v></c></row></sheetData></worksheet>'),
    'brokenXml',
  ],
  ['tags that cross', withSheet('<worksheet><sheetData><row></sheetData></row></worksheet>'), 'brokenXml'],
  ['a tag that is not closed', withSheet('<worksheet><sheetData><row>'), 'brokenXml'],
  ['a tag that is cut off', withSheet('<worksheet><sheetData><row r="1'), 'brokenXml'],
  ['a comment that is cut off', withSheet('<worksheet><!-- '), 'brokenXml'],
  ['an attribute without a value', withSheet('<worksheet><sheetData a></sheetData></worksheet>'), 'brokenXml'],
  ['text after the end', withSheet('<worksheet/>x'), 'brokenXml'],
  ['two roots', withSheet('<worksheet/><worksheet/>'), 'brokenXml'],
  ['an empty part', withSheet(''), 'brokenXml'],
  ['another root', withSheet('<html/>'), 'brokenXml'],
  ['bytes that are no UTF-8', sheetFile('', { parts: { [sheetPart]: invalidUtf8() } }), 'brokenXml'],
  ['a shared string that does not exist', sheetFile('<row><c t="s"><v>7</v></c></row>'), 'brokenXml'],
  ['a row beyond the sheet', sheetFile('<row r="1048577"/>'), 'brokenXml'],
  ['row 0', sheetFile('<row r="0"/>'), 'brokenXml'],
  ['a column beyond the sheet', sheetFile('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'brokenXml'],
  ['a cell reference of no letters', sheetFile('<row r="1"><c r="11"><v>1</v></c></row>'), 'brokenXml'],
];

function invalidUtf8(): Uint8Array {
  const part = strToU8('<worksheet><sheetData><row><c t="str"><v>??</v></c></row></sheetData></worksheet>');
  part.set([0xb5, 0xa5], part.indexOf(0x3f));
  return part;
}

function refusalOf(file: Uint8Array, codec: Codec): Refusal {
  try {
    readArchive(openZip(file, codec));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe.each(codecs)('by the codec %s a file is refused', (_, codec) => {
  test.each(cases)('that is or has %s', (_case, file, reason) => {
    const before = file.slice();
    const refusal = refusalOf(file, codec);
    expect(refusal.reason).toBe(reason);
    expect(refusal.text.zh).toMatch(/未作任何改动。.*请.*重试。$/);
    expect(refusal.text.en).toMatch(/nothing was changed.*[Pp]lease .*retry\.$/);
    expect(refusal.text.zh + refusal.text.en).not.toMatch(/[{}]/);
    expect(Buffer.compare(file, before)).toBe(0);
  });

  test('whatever single byte of it is cut off', () => {
    for (let length = 1; length < good.length; length++)
      expect(refusalOf(good.subarray(0, length), codec)).toBeInstanceOf(Refusal);
  });
});
