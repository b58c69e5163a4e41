import { memoised } from '../words/memoised';
import { plainName } from '../words/plainText';
import type { Township } from '../regulation/townships';

export interface TownshipMatch {
  readonly township: Township;
  /** True when the text is the township's name; false when it was found inside a longer text such as an address. */
  readonly exact: boolean;
}

export type TownshipMatcher = (text: string) => TownshipMatch | null;

const region = /^(中国)?(山西省?)?(晋城市?)?(高平市?)?/;
const ending = '(?:街道办事处|街道办|街道|办事处|街办|镇人民政府|乡人民政府|镇政府|乡政府|镇|乡|办|管委会|管理委员会)';
/** What may follow a stem without an ending when a text is an address: 北城街123号 is a road, not the street office. */
const roadAfter = /^(?:大?街(?!道|办)|路|大道|巷|小学|中学|村(?!镇|乡))/;
/** Places outside the city; 晋城 has a development zone of its own. */
const otherRegion =
  /晋城市?(?:经济技术)?(?:开发区|经开区)|(?:泽州|陵川|沁水|阳城|长治|长子|晋城市城区|郑州|太原|石家庄|运城|临汾)(?:县|市|区)?/;

const matchers = new WeakMap<readonly Township[], TownshipMatcher>();

/**
 * Finds the township of a list that a text names: with or without 镇, 乡 or 街道 and the names of province and cities,
 * or somewhere inside an address. Null when none is named, or when two different ones are.
 */
export function matcherFor(list: readonly Township[]): TownshipMatcher {
  let matcher = matchers.get(list);
  if (matcher === undefined) matchers.set(list, (matcher = makeMatcher(list)));
  return matcher;
}

function makeMatcher(list: readonly Township[]): TownshipMatcher {
  const byName = new Map<string, Township>();
  for (const township of list) {
    for (const name of [township.name, ...township.stems]) byName.set(name, township);
  }
  const stems = [...byName.keys()].filter((name) => list.some((township) => township.stems.includes(name)));
  if (stems.length === 0) return () => null;
  const alternatives = stems.sort((one, other) => other.length - one.length).join('|');
  const whole = new RegExp(`^(${alternatives})${ending}?$`);
  const named = new RegExp(`(${alternatives})${ending}`, 'g');
  const bare = new RegExp(`^(${alternatives})`);

  return memoised((text) => {
    const written = plainName(text);
    if (otherRegion.test(written)) return null;
    const plain = written.replace(region, '');
    const township = byName.get(plain) ?? byName.get(whole.exec(plain)?.[1] ?? '');
    if (township !== undefined) return { township, exact: true };
    return inside(plain, byName, named, bare);
  });
}

/** A name such as 神农文化公司 may use the word without being there. */
const bodyName = /(?:公司|集团|合作社|厂|店|部|中心|学校|小学|中学|幼儿园)$/;

function inside(
  plain: string,
  byName: ReadonlyMap<string, Township>,
  named: RegExp,
  bare: RegExp,
): TownshipMatch | null {
  const found = new Set<Township>();
  for (const [, stem] of plain.matchAll(named)) found.add(byName.get(stem!)!);
  const first = bare.exec(plain);
  if (found.size === 0 && first !== null && !bodyName.test(plain) && !roadAfter.test(plain.slice(first[0].length)))
    found.add(byName.get(first[1]!)!);
  const [township] = found;
  return township !== undefined && found.size === 1 ? { township, exact: false } : null;
}
