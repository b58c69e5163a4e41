import { plainCode } from './plainCode';
import { catalogueCodeOf } from '../regulation/catalogueCodeOf';
import { refused, type Refused } from './refused';

/** A device code (设备代码, 17 or 18 characters) or the older registration code (注册代码, 20), taken apart. */
export interface DeviceCode {
  readonly form: 'deviceCode' | 'registrationCode';
  /** As normalised: capitals, no blanks. */
  readonly code: string;
  /** First four characters, of today's catalogue or an older one. */
  readonly catalogueCode: string;
  /** Authority that licensed the maker (2 digits, 10 is the national one), or place of registration (6 digits). */
  readonly region: string;
  /** Of manufacture, or of registration. */
  readonly year: number;
  /** Month of registration, 1 to 12; null in a device code. */
  readonly month: number | null;
  readonly sequence: string;
}

const deviceForm = /^([1-9F][0-9A-Z]{3})(\d{2})[0-9A-Z]{3}((?:19|20)\d{2})([0-9A-Z]\d{3,4})$/;
const registrationForm = /^([1-9F][0-9A-Z]{3})(\d{6})((?:19|20)\d{2})(0[1-9]|1[0-2])([0-9A-Z]\d{3})$/;

/** The parts, or null when the text has neither form. Ledgers mix both in one column; the length tells them apart. */
export function parseDeviceCode(text: string): DeviceCode | null {
  const code = plainCode(text);
  const device = deviceForm.exec(code);
  if (device !== null) {
    const [, catalogueCode = '', region = '', year = '', sequence = ''] = device;
    return { form: 'deviceCode', code, catalogueCode, region, year: Number(year), month: null, sequence };
  }
  const registration = registrationForm.exec(code);
  if (registration === null) return null;
  const [, catalogueCode = '', region = '', year = '', month = '', sequence = ''] = registration;
  return { form: 'registrationCode', code, catalogueCode, region, year: Number(year), month: Number(month), sequence };
}

/**
 * The first four characters, '' for a text of neither form. Looks at no more than it must: a ledger has one in every row.
 */
export function headOfDeviceCode(text: string): string {
  const { length } = text;
  if (length < 17 || length > 30) return '';
  if (length <= 20 && length !== 19 && hasCentury(text, length === 20 ? 10 : 9) && hasPlainHead(text)) {
    return text.slice(0, 4);
  }
  return parseDeviceCode(text)?.catalogueCode ?? '';
}

/** 19 or 20 at that place. */
function hasCentury(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);
}

/** A catalogue code, [1-9F] and three digits or capitals, and two digits after it. */
function hasPlainHead(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== 0x46 && !(isDigit(first) && first !== 0x30)) return false;
  for (let at = 1; at < 4; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !(code >= 0x41 && code <= 0x5a)) return false;
  }
  return isDigit(text.charCodeAt(4)) && isDigit(text.charCodeAt(5));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Checks form and catalogue code. A number that fails may still be genuine (older pipe codes): a warning, never a refusal. */
export function checkDeviceCode(text: string): ({ readonly ok: true } & DeviceCode) | Refused {
  const parsed = parseDeviceCode(text);
  if (parsed === null) return refused(...formProblem(plainCode(text)));
  if (catalogueCodeOf(parsed.catalogueCode) === null) {
    return refused(
      `前4位“${parsed.catalogueCode}”不是特种设备目录代码`,
      `The first four characters "${parsed.catalogueCode}" are no catalogue code`,
    );
  }
  return { ok: true, ...parsed };
}

function formProblem(code: string): [zh: string, en: string] {
  if (code === '') return ['设备代码为空', 'The device code is blank'];
  if (![17, 18, 20].includes(code.length)) {
    return [
      `设备代码应为17或18位（旧注册代码20位），实为${code.length}位`,
      `A device code has 17 or 18 characters (an old registration code 20), this has ${code.length}`,
    ];
  }
  const year = code.length === 20 ? code.slice(10, 14) : code.slice(9, 13);
  if (!/^(19|20)\d{2}$/.test(year)) {
    const places = code.length === 20 ? '11–14' : '10–13';
    return [`第${places}位“${year}”不是年份`, `Places ${places} "${year}" are no year`];
  }
  return ['设备代码各段格式不符，请核对', 'A part of the device code has the wrong form; please compare'];
}
