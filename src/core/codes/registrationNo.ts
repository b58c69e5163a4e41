import { plainText } from '../words/plainText';
import { equipmentTypes, type EquipmentKind, kindOfCode } from '../regulation/catalogue';

/** A registration certificate's number (使用登记证编号), e.g. 梯11晋E00001(23). */
export interface RegistrationNo {
  /** Normalised: half-width, no blanks, capitals. */
  readonly text: string;
  /**
   * 'ok': today's form; 'irregular': something else is written, as before 2017 or only a number: never rejected;
   * 'foreignProvince': today's form, registered outside Shanxi (allowed for mobile equipment).
   */
  readonly level: 'ok' | 'irregular' | 'foreignProvince';
  readonly kind: EquipmentKind | null;
  /** Second and third character of the catalogue code, e.g. '11'; null when not given. */
  readonly classDigits: string | null;
  /** The catalogue line that kind and class digits lead to, null when none. */
  readonly catalogueCode: string | null;
  /** Province's short name, e.g. 晋. */
  readonly province: string | null;
  /** City's letter as on number plates; 晋城 is E. */
  readonly city: string | null;
  readonly sequence: string | null;
  /** Year of registration, four digits; null when not given. */
  readonly year: number | null;
}

const firstOfCode: Readonly<Record<string, string>> = {
  锅: '1',
  容: '2',
  瓶: '23',
  管: '8',
  梯: '3',
  起: '4',
  索: '9',
  游: '6',
  车: '5',
};
const form =
  /^([锅容瓶管梯起索游车])([0-9A-Z]{2}|G[ABCD](?:[0-9D]|I{1,3}|IV)?)?([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])([A-Z])?([A-Z]?\d{3,5})\((\d{2}|\d{4})\)$/;

/** The parts of a number; null for blank text. Text of any other form is kept whole as 'irregular'. */
export function parseRegistrationNo(text: string): RegistrationNo | null {
  const plain = plainText(text)
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')');
  if (plain === '') return null;
  const parts = form.exec(plain);
  const letter = plain.charAt(0);
  const digits = parts?.[2] ?? /^.([0-9A-Z]{2})(?=[^0-9A-Z]|$)/.exec(plain)?.[1] ?? null;
  const code = firstOfCode[letter] === undefined ? null : catalogueCodeFor(letter, digits);
  const head = { text: plain, kind: code === null ? null : kindOfCode(code), classDigits: digits, catalogueCode: code };
  if (parts === null) {
    return { ...head, level: 'irregular', province: null, city: null, sequence: null, year: null };
  }
  const [, , , province = '', city, sequence = '', year = ''] = parts;
  return {
    ...head,
    level: province === '晋' ? 'ok' : 'foreignProvince',
    province,
    city: city ?? null,
    sequence,
    // Certificates with a year in brackets began in this century.
    year: Number(year.length === 2 ? `20${year}` : year),
  };
}

/** 梯 + 11 → 3110; 车 + 11 → 5110; 容 + 15 → 2150; without digits the kind itself. */
function catalogueCodeFor(letter: string, digits: string | null): string | null {
  const first = firstOfCode[letter]!;
  const kindCode = first === '23' ? '2300' : `${first}000`;
  if (digits === null || !/^[0-9A-Z]{2}$/.test(digits)) return kindCode;
  const exact = `${first.charAt(0)}${digits}0`;
  const category = `${first.charAt(0)}${digits.charAt(0)}00`;
  const fits = [exact, category].find((code) => equipmentTypes.has(code) && kindOfCode(code) === kindOfCode(kindCode));
  return fits ?? kindCode;
}
