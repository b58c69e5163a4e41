import type { RefusalReason } from '../refusal';

/** What a file that is not a zip archive is, as far as its first bytes and its inner names tell. */
export function recogniseOther(bytes: Uint8Array): RefusalReason {
  if (bytes.length === 0) return 'emptyFile';
  if (startsWith(bytes, oleSignature)) return recogniseOle(bytes);
  // Excel 2 to 4 wrote a bare BIFF stream: record 0x0009, 0x0209, 0x0409 or 0x0809 (beginning of file).
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'oldXls';
  return looksLikeText(bytes) ? 'plainText' : 'notWorkbook';
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * An OLE container's directory is a list of 128-byte records: name in UTF-16LE, its length in bytes at 64.
 * WPS writes .et with the same `Workbook` stream as .xls; the bytes alone do not tell the two apart.
 */
function recogniseOle(bytes: Uint8Array): RefusalReason {
  let workbook = false;
  for (let record = 512; record + 128 <= bytes.length; record += 128) {
    if (isNamed(bytes, record, 'EncryptedPackage')) return 'encrypted';
    workbook ||= isNamed(bytes, record, 'Workbook') || isNamed(bytes, record, 'Book');
  }
  return workbook ? 'oldXls' : 'notWorkbook';
}

function isNamed(bytes: Uint8Array, record: number, name: string): boolean {
  if (bytes[record + 64] !== (name.length + 1) * 2 || bytes[record + 65] !== 0) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[record + 2 * i] !== name.charCodeAt(i) || bytes[record + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  for (const value of bytes.subarray(0, 4096)) {
    const whiteSpace = value === 9 || value === 10 || value === 12 || value === 13;
    if (value < 32 && !whiteSpace) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, at) => bytes[at] === value);
}
