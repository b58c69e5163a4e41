import { headOfDeviceCode } from '../codes/deviceCode';
import { parseRegistrationNo } from '../codes/registrationNo';
import { type EquipmentType, equipmentTypes, kindOfCode } from '../regulation/catalogue';
import { catalogueCodeOf } from '../regulation/catalogueCodeOf';
import { type EquipmentHint, equipmentHints } from './equipmentWords';

/** A row's cells about what its device is, as written; null where there is none. */
export interface EquipmentTexts {
  readonly kind: string | null;
  readonly category: string | null;
  readonly variety: string | null;
  readonly name: string | null;
  readonly code: string | null;
  readonly registrationNo: string | null;
}

export type TypeNote =
  /** Not in the catalogue of 2014 (汽车吊), so to be verified; the type is the nearest line. */
  | 'outsideCatalogue'
  /** A code that the catalogue of 2014 withdrew. */
  | 'deprecatedCode'
  /** A device code whose first four characters are no catalogue code, old or new. */
  | 'foreignCode'
  /** A part or a machine that is no special equipment; the type is what the 种类 column says, else null. */
  | 'notADevice'
  /** Two cells say different kinds; the more trusted one was followed. */
  | 'conflict';

export interface TypeReading {
  readonly type: EquipmentType | null;
  readonly how: 'code' | 'name' | 'synonym' | 'kind' | 'deviceCode' | null;
  readonly notes: readonly TypeNote[];
}

/**
 * The catalogue line that a row's cells lead to, as exact as they allow. The trusted order is
 * 品种, 类别, 种类, name, device code, registration number; a less trusted cell may only make the line
 * exacter (电梯 + 客梯 → 曳引驱动乘客电梯), never turn it into another.
 */
export function equipmentTypeOf(texts: EquipmentTexts): TypeReading {
  const { variety, category, kind, name, code, registrationNo } = texts;
  return typeOfCells(variety, category, kind, name, code, registrationNo);
}

type Cell = string | null;

/** As `equipmentTypeOf`, for a caller with many rows. */
export function typeOfCells(
  variety: Cell,
  category: Cell,
  kind: Cell,
  name: Cell,
  code: Cell,
  registrationNo: Cell,
): TypeReading {
  const words = known.under(variety).under(category).under(kind).under(name);
  // Only the head of the two numbers matters here, so that rows of one sort share one memory.
  const head = headOfCode(code);
  const end = words.under(head).underStart(registrationNo ?? '');
  if (end.reading !== null) return end.reading;
  if (remembered >= mostRemembered) forget();
  remembered++;
  const certificate = registrationNo?.slice(0, certificateStart) ?? '';
  return (end.reading = readCells(variety ?? '', category ?? '', kind ?? '', name ?? '', head, certificate));
}

/** How much of a registration number tells the kind: 梯11晋E0. */
const certificateStart = 6;

/**
 * What cells lead to, one level for each cell: finding the way down takes no memory, as a joined key would.
 * Below one 品种 there is mostly one 类别, one 种类 and one name, so a look at where the last row went is often enough.
 */
class KnownTypes {
  reading: TypeReading | null = null;
  private readonly below = new Map<string, KnownTypes>();
  private last: KnownTypes | null = null;
  private lastText = '';

  under(cell: Cell): KnownTypes {
    const text = cell ?? '';
    if (this.last !== null && text === this.lastText) return this.last;
    let next = this.below.get(text);
    if (next === undefined) this.below.set(text, (next = new KnownTypes()));
    this.last = next;
    this.lastText = text;
    return next;
  }

  /** As `under` the first characters of a registration number, which are not cut out where they are the last row's. */
  underStart(text: string): KnownTypes {
    const { last, lastText } = this;
    const isWhole = lastText.length === certificateStart || lastText.length === text.length;
    return last !== null && isWhole && text.startsWith(lastText) ? last : this.under(text.slice(0, certificateStart));
  }
}

const mostRemembered = 100_000;
let known = new KnownTypes();
let remembered = 0;

function forget(): void {
  known = new KnownTypes();
  remembered = 0;
}

/** The four characters of a device or registration code, also when they stand alone; '' for other numbers. */
function headOfCode(code: string | null): string {
  if (code === null) return '';
  return code.length === 4 ? code : headOfDeviceCode(code);
}

function readCells(
  variety: string,
  category: string,
  kind: string,
  name: string,
  code: string,
  registrationNo: string,
): TypeReading {
  const notes = new Set<TypeNote>();
  let found: Candidate | null = null;
  for (const candidate of inOrderOfTrust(variety, category, kind, name)) found = combine(found, candidate, notes);
  found = combineCode(found, code, notes);
  const fromCertificate = registrationNo === '' ? null : (parseRegistrationNo(registrationNo)?.catalogueCode ?? null);
  if (fromCertificate !== null) found = combine(found, { code: fromCertificate, how: 'deviceCode', weak: true }, notes);
  const type = found === null ? null : (equipmentTypes.get(found.code) ?? null);
  return { type, how: type === null ? null : found!.how, notes: [...notes] };
}

interface Candidate {
  readonly code: string;
  readonly how: NonNullable<TypeReading['how']>;
  /** True for a guess that gives way to an exact name of its own kind. */
  readonly weak: boolean;
}

interface Said {
  readonly hints: readonly EquipmentHint[];
  readonly isKind: boolean;
}

function inOrderOfTrust(variety: string, category: string, kind: string, name: string): readonly Said[] {
  const cells: readonly [string, boolean][] = [
    [variety, false],
    [category, false],
    [kind, true],
    [name, false],
  ];
  return cells.filter(([text]) => text !== '').map(([text, isKind]) => ({ hints: equipmentHints(text), isKind }));
}

function combine(found: Candidate | null, next: Said | Candidate, notes: Set<TypeNote>): Candidate | null {
  if ('code' in next) return merge(found, next, notes);
  let result = found;
  const head = next.hints[0];
  if (head?.note) noteOf(head, next.isKind, notes);
  for (const hint of next.hints) {
    if (hint.code === null) {
      // 储气罐安全阀: the head word says that it is no device, so what stands before it is not meant.
      if (hint === head) break;
      continue;
    }
    const how = next.isKind && hint.how !== 'code' ? 'kind' : hint.how;
    const candidate: Candidate = { code: hint.code, how, weak: hint.how === 'synonym' };
    // Words before the head word only make it exacter: in 锅炉房行车 the boiler is not meant.
    if (hint === head) result = merge(result, candidate, notes);
    else if (result !== null && isWithin(candidate.code, result.code)) result = candidate;
  }
  return result;
}

/** '3000' in the 种类 column is the right code; as a device's own code it is the withdrawn '电梯 without 品种'. */
function noteOf(hint: EquipmentHint, isKind: boolean, notes: Set<TypeNote>): void {
  if (hint.note !== null && !(isKind && hint.note === 'deprecatedCode' && hint.code === '3000')) notes.add(hint.note);
}

function merge(found: Candidate | null, next: Candidate, notes: Set<TypeNote>): Candidate {
  if (found === null) return next;
  if (isWithin(next.code, found.code)) return next.code === found.code ? found : next;
  if (isWithin(found.code, next.code)) return found;
  if (kindOfCode(found.code) !== kindOfCode(next.code)) {
    // 气瓶 are a 类别 of 压力容器 in the catalogue; a ledger that says so does not contradict itself.
    if (found.code === '2000' && next.code.startsWith('23')) return next;
    if (!(next.code === '2000' && found.code.startsWith('23'))) notes.add('conflict');
    return found;
  }
  return found.weak && !next.weak ? next : found;
}

/** True when the line is the other one or stands below it. */
function isWithin(code: string, above: string): boolean {
  if (kindOfCode(code) !== kindOfCode(above)) return false;
  if (code === above || above.endsWith('000')) return true;
  return above.endsWith('00') && code.startsWith(above.slice(0, 2));
}

function combineCode(found: Candidate | null, head: string, notes: Set<TypeNote>): Candidate | null {
  if (head === '') return found;
  const code = catalogueCodeOf(head.toUpperCase());
  if (code === null) notes.add('foreignCode');
  else if (code.part) notes.add('notADevice');
  else if (code.deprecated) notes.add('deprecatedCode');
  return code?.code ? merge(found, { code: code.code, how: 'deviceCode', weak: true }, notes) : found;
}
