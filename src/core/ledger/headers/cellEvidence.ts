import { equipment } from '../fields/equipment';
import { person } from '../fields/person';
import { unit } from '../fields/unit';
import type { Field } from '../field';
import { isBlank } from '../grid';
import { plain } from '../readers/plain';
import { readToken } from '../readers/tokens';
import { cellText } from '../readers/textReader';
import type { CellValue } from '../snapshot';
import type { Meaning } from './interpretTitle';

/** What a sample of a column's cells looks like: how many of the filled ones have each form; 无, 停用 and the like are not counted. */
export interface Profile {
  readonly filled: number;
  readonly forms: Readonly<Record<Form, number>>;
}

type Form = 'creditCode' | 'idNumber' | 'registration' | 'deviceCode' | 'township' | 'date' | 'words';

const forms: readonly (readonly [Form, RegExp])[] = [
  ['idNumber', /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/],
  ['creditCode', /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/],
  ['registration', /^[锅容管瓶梯起索游车][0-9]{0,2}[A-Z]?[\u4e00-\u9fff][A-Z]?[0-9A-Z]{2,}(?:\(\d+\))?.*$/],
  ['deviceCode', /^[1-9][0-9A-Z]{3}[0-9A-Z]{13,16}$/],
  [
    'township',
    /(?:北城|东城|南城|米山|三甲|神农|陈区|北诗|河西|马村|野川|寺庄|建宁|石末|原村|永[录禄]|开发区)(?:镇|乡|街道|街道办|街道办事处|办事处|管委会|街办)?$/,
  ],
  ['date', /^\d{2,4}[-/.年、]\d{1,2}|(?:19|20)\d{2}[-/.年、]|^(?:19|20)\d{2}(?:\d{2}){0,2}$|[一二〇零○]{4}年/],
];

/** Serial numbers of Excel from 1980 to 2100. */
const firstSerial = 29221;
const lastSerial = 73415;
const sampled = 200;

/** Looks at up to 200 cells spread over the column, never at all of them. */
export function profileColumn(
  rows: readonly (readonly CellValue[])[],
  place: number,
  from: number,
  to: number,
): Profile {
  const counts: Record<Form, number> = {
    creditCode: 0,
    idNumber: 0,
    registration: 0,
    deviceCode: 0,
    township: 0,
    date: 0,
    words: 0,
  };
  let filled = 0;
  const step = Math.max(1, Math.floor((to - from) / sampled));
  for (let row = from; row < to; row += step) {
    const cell = rows[row]![place] ?? null;
    if (isBlank(cell) || (typeof cell === 'object' && cell !== null)) continue;
    if (typeof cell === 'string' && readToken(cell) !== null) continue;
    filled++;
    counts[formOf(cell)]++;
  }
  return { filled, forms: counts };
}

function formOf(cell: CellValue): Form {
  if (typeof cell === 'number' && cell >= firstSerial && cell <= lastSerial) return 'date';
  const text = plain(cellText(cell));
  return forms.find(([, pattern]) => pattern.test(text))?.[0] ?? 'words';
}

const mostly = 0.6;
/** Fewer cells say nothing about their column. */
export const fewest = 3;
const evidenceScore = 0.93;

/** A column without a usable title that can be nothing else. */
const telling: readonly (readonly [Form, Field])[] = [
  ['creditCode', unit.uscc],
  ['idNumber', person.idNo],
  ['registration', equipment.registrationNo],
];

/** Titles that say too little by themselves, and the form of cells that decides. */
const decided: readonly (readonly [RegExp, Form, Field])[] = [
  [/区域|属地|地区|辖区|镇|乡|街道|所在地/, 'township', unit.township],
  [/编号|编码|代码|注册/, 'deviceCode', equipment.code],
  [/编号|编码|证号|证/, 'registration', equipment.registrationNo],
  [/证件|证号|证书|号码/, 'idNumber', person.idNo],
  [/代码|执照|编码|证号/, 'creditCode', unit.uscc],
];

/** The meanings that stand once the cells have been looked at. */
export function weigh(parts: readonly string[], meanings: readonly Meaning[], profile: Profile): readonly Meaning[] {
  if (profile.filled < fewest) return meanings;
  const share = (form: Form) => profile.forms[form] / profile.filled;
  const title = plain(parts.join(''));
  for (const [words, form, field] of decided) {
    if (!words.test(title) || share(form) < mostly || meanings[0]?.field === field) continue;
    if (meanings.some((meaning) => meaning.field === field) || !isOwn(meanings))
      return [supported(field, '单元格内容的写法')];
  }
  if (meanings.length === 0 && parts.length === 0) {
    return telling
      .filter(([form]) => share(form) >= mostly)
      .map(([, field]) => supported(field, '该列无标题，由单元格内容判断：'));
  }
  return meanings.map((meaning) => (isContradicted(meaning, profile, share('date')) ? doubted(meaning) : meaning));
}

/** A column that is clearly about something else keeps its meaning: 证书编号 holding id numbers is still the certificate's. */
function isOwn(meanings: readonly Meaning[]): boolean {
  const best = meanings[0];
  return best !== undefined && !best.weak && best.on.length === 0 && !vague.has(best.field.key);
}

/** 设备编号 is a code as often as a number of the unit's own; 所属区域 a place as often as a township. */
const vague = new Set(['equipment.internalNo', 'equipment.location', 'equipment.serialNo']);

function supported(field: Field, reason: string): Meaning {
  return { field, score: evidenceScore, weak: false, on: [], why: `${reason}符合${field.label}` };
}

const enoughToDoubt = 5;

/** A date column whose cells are words and numbers, not dates. */
function isContradicted(meaning: Meaning, profile: Profile, dates: number): boolean {
  return meaning.field.key.endsWith('On') && profile.filled >= enoughToDoubt && dates < 0.1;
}

function doubted(meaning: Meaning): Meaning {
  return { ...meaning, score: meaning.score * 0.5, why: `${meaning.why}，但单元格不是日期` };
}
