import { empty, type Reading, value } from '../reading';
import { textReader } from './textReader';
import { readToken } from './tokens';

/** People named in one cell. `count` exceeds the names where the cell says 张三等3人. */
export interface Names {
  readonly names: readonly string[];
  readonly count: number;
}

const inBrackets = /[(（[【][^)）\]】]*[)）\]】]/g;
const phone = /[::]?\+?\d[\d-]{6,}/g;
const andOthers = /等?共?(\d+)[人名位]$/;
const separators = /[、,，;；/|\n\r\t]+/;
const paddedName = /^\p{Script=Han}\s+\p{Script=Han}$/u;

/** Splits 张三、李四; a phone number or a remark in brackets beside a name is left out. */
export const readNames = textReader<Names>((text) => {
  const token = readToken(text);
  if (token !== null && token.kind !== 'permanent' && token.kind !== 'state') return token;
  const tidy = text.normalize('NFKC').replace(inBrackets, '').replace(phone, ' ').trim();
  const said = andOthers.exec(tidy);
  const names = split(said ? tidy.slice(0, said.index) : tidy);
  const count = said ? Math.max(Number(said[1]), names.length) : names.length;
  return count === 0 ? nobody(text) : value({ names, count });
});

function split(text: string): string[] {
  return text
    .split(separators)
    .flatMap(splitSpaces)
    .filter((name) => name !== '');
}

/** 张 三 is one name padded to the width of three characters; 张三 李四 are two. */
function splitSpaces(part: string): string[] {
  const trimmed = part.trim().replace(/等$/, '');
  return paddedName.test(trimmed) ? [trimmed.replace(/\s+/g, '')] : trimmed.split(/\s+/);
}

function nobody(text: string): Reading<never> {
  return text.trim() === '' ? empty : { kind: 'unreadable', text: text.trim(), why: 'malformed' };
}
