/** A unit's name as it is compared, never as it is shown. */
export interface ComparableName {
  /** What is left of the name without spaces, punctuation, legal-form variants and the leading place. */
  readonly core: string;
  /** The leading place, the narrowest one named; '' when the name begins with none. */
  readonly place: Place;
}

export type Place = '' | '山西' | '晋城' | '高平';

const clutter = /[\s\p{P}\p{S}\p{C}]+/gu;
/** The usual name, which needs no tidying. */
const isPlain = /^[\u4e00-\u9fff0-9A-Z]+$/;
const leadingPlace = /^(山西省?)?(晋城市?)?(高平市?)?(?=.{2})/u;
const soleTrader = /个体工商户$/u;

/**
 * 山西省高平市××有限责任公司, 高平市 ×× 有限公司 and ××有限公司 compare as one name;
 * a branch (分公司) stays apart from its company, and the city's hospital from the county's.
 * The core is '' when the text holds no letter or digit.
 */
export function comparableName(text: string): ComparableName {
  const tidy = isPlain.test(text) ? text : text.normalize('NFKC').replace(clutter, '').toUpperCase();
  const plain = tidy.replace('有限责任公司', '有限公司');
  const named = plain.replace(soleTrader, '') || plain;
  const found = leadingPlace.exec(named);
  const core = found === null ? named : named.slice(found[0].length);
  const place: Place = found?.[3] ? '高平' : found?.[2] ? '晋城' : found?.[1] ? '山西' : '';
  return { core, place };
}

/**
 * Which place a name without one is taken to mean, given the places that the workbook writes before
 * the same core: the only one there is, or this city's own; '' where that cannot be told.
 */
export function impliedPlace(places: ReadonlySet<Place>): Place {
  if (places.has('高平')) return '高平';
  const named = [...places].filter((place) => place !== '');
  return named.length === 1 ? named[0]! : '';
}
