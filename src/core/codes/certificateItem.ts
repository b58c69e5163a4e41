import { memoised } from '../words/memoised';
import { plainName, plainText } from '../words/plainText';
import {
  certificateItems,
  droppedCertificateItems,
  oldCertificateItems,
  otherOccupationWords,
} from '../regulation/certificateItems';
import { wordFinder } from '../words/wordFinder';

/** Certificate items of one cell; codes without repetition, in the order in which they are written. */
export interface CertificateItems {
  /** Today's codes, e.g. ['N1', 'Q2']. */
  readonly items: string[];
  /** Codes of before June 2019 without a counterpart today, e.g. ['T3']. */
  readonly oldItems: string[];
}

type Meaning = { readonly list: 'items' | 'oldItems'; readonly code: string } | null;

const byCode = new Map<string, Meaning>();
const byWord = new Map<string, Meaning>();
for (const word of otherOccupationWords) byWord.set(plainName(word), null);
for (const { oldCode, words } of droppedCertificateItems[0]?.value ?? []) {
  for (const word of words) byWord.set(plainName(word), { list: 'oldItems', code: oldCode });
}
for (const code of oldCertificateItems[0]?.value ?? []) byCode.set(code, { list: 'oldItems', code });
for (const { code, name, words } of certificateItems[0]?.value ?? []) {
  const meaning: Meaning = { list: 'items', code };
  byCode.set(code, meaning);
  for (const word of [name, ...words]) byWord.set(plainName(word), meaning);
}

const find = wordFinder(byWord);
const separators = /[、,，;；/+&|\n]|及|和(?!观光列车)|与(?!热切割|空调)/;
/** A code stands free of other letters and digits, so that a certificate number does not give items. */
const codeInText = /(?<![0-9A-Z])(?:[AGRPTQSYNFD](?:10|[1-9])?)(?![0-9A-Z])/g;

/**
 * The certificate items that a cell names, by code, by name or both ('N1 叉车司机' is one item). Codes whose
 * meaning changed in 2019 (N1, N2, Q1, Q2, R1) are read as today's. 特种作业 such as 电工 give nothing.
 */
export const parseCertificateItems: (text: string) => CertificateItems = (() => {
  const read = memoised(parse);
  // A copy each: the lists are the caller's to keep.
  return (text) => {
    const { items, oldItems } = read(text);
    return { items: [...items], oldItems: [...oldItems] };
  };
})();

function parse(text: string): CertificateItems {
  const found = { items: [] as string[], oldItems: [] as string[] };
  for (const part of text.normalize('NFKC').toUpperCase().split(separators)) {
    const plain = plainText(part);
    if (plain === '') continue;
    const codes = part.match(codeInText) ?? [];
    const meanings = codes.map((code) => byCode.get(code)).filter((meaning) => meaning !== undefined);
    for (const meaning of meanings.length > 0 ? meanings : meaningsOfWords(plain)) {
      if (meaning !== null && !found[meaning.list].includes(meaning.code)) found[meaning.list].push(meaning.code);
    }
  }
  return found;
}

/** The words outside the brackets, from left to right; where they say nothing, those inside (作业人员(叉车)). */
function meaningsOfWords(plain: string): readonly Meaning[] {
  const whole = byWord.get(plainName(plain));
  if (whole !== undefined) return [whole];
  const outside = find(plainName(plain.replace(/\([^)]*\)?/g, '')));
  const words = outside.length > 0 ? outside : find(plainName(plain));
  return words.map(({ means }) => means).reverse();
}
