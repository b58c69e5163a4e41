import { catalogue, kindOfCode } from '../regulation/catalogue';
import { catalogueSynonyms, type SynonymNote } from '../regulation/catalogueSynonyms';
import { memoised } from '../words/memoised';
import { plainName, plainText, withoutMarks } from '../words/plainText';
import { wordFinder } from '../words/wordFinder';
import { catalogueCodeOf } from '../regulation/catalogueCodeOf';

/** What words or a code say about a device; `code` is a catalogue code of a device, or null for none. */
export interface EquipmentHint {
  readonly code: string | null;
  readonly how: 'code' | 'name' | 'synonym';
  readonly note: SynonymNote | 'deprecatedCode' | null;
}

const lines = catalogue[0]?.value ?? [];

/** By whole name without marks. Catalogue names are entered last: they win over a synonym spelled alike. */
const byName = new Map<string, EquipmentHint>();
for (const { code, words, note } of catalogueSynonyms[0]?.value ?? []) {
  for (const word of words) byName.set(plainName(word), { code, how: 'synonym', note: note ?? null });
}
for (const { code, name, kind } of lines) {
  byName.set(plainName(name), { code: kind && code, how: 'name', note: kind === null ? 'notADevice' : null });
}

/** The names of 6xxx end in 类 or 系列, which ledgers leave out. */
for (const { code, name } of lines) {
  const short = plainName(name).replace(/(类|系列)$/, '');
  if (kindOfCode(code) !== null && !byName.has(short)) byName.set(short, { code, how: 'synonym', note: null });
}

const find = wordFinder(byName);
const writtenCode = /^[1-9F][0-9A-Z]{3}$/;
const inBrackets = /[([{【〔<《][^)\]}】〕>》]*[)\]}】〕>》]/g;

/**
 * What the words of one cell mean, most trusted first: the whole name, else the word that ends the text
 * outside its brackets, then the words before it and those inside. Empty when no word is known.
 */
export const equipmentHints = memoised((text: string): readonly EquipmentHint[] => {
  const plain = plainText(text);
  if (writtenCode.test(plain)) {
    const code = catalogueCodeOf(plain);
    if (code !== null)
      return [
        { code: code.code, how: 'code', note: code.deprecated ? 'deprecatedCode' : code.part ? 'notADevice' : null },
      ];
  }
  const name = withoutMarks(plain);
  const whole = byName.get(name);
  if (whole !== undefined) return [whole];
  const all = find(name).map(({ means }) => asPart(means));
  const outside = plain.replace(inBrackets, '');
  if (outside === plain) return all;
  const [head, ...others] = [...find(withoutMarks(outside)).map(({ means }) => asPart(means)), ...all];
  return head === undefined ? [] : [{ ...head, note: head.note ?? noteInBrackets(plain) }, ...others];
});

/** 厂内机动车辆(装载机): a bracket that holds nothing else says what the thing really is; 锅炉(含安全阀) does not. */
function noteInBrackets(plain: string): EquipmentHint['note'] {
  for (const bracket of plain.match(inBrackets) ?? []) {
    const note = byName.get(withoutMarks(bracket))?.note;
    if (note) return note;
  }
  return null;
}

/** A catalogue name inside a longer text is no exact name any more. */
function asPart(hint: EquipmentHint): EquipmentHint {
  return hint.how === 'name' ? { ...hint, how: 'synonym' } : hint;
}
