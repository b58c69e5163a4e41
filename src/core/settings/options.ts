import { industries } from '../regulation/industries';
import { placeTypes } from '../regulation/placeTypes';
import { namesKind, type Option } from './wordKinds';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly english: string;
}

/** Names are parted by 、 in a cell, so none may hold one: 超市、集贸市场 is 超市或集贸市场 there. */
function optionsOf(list: readonly Named[]): Option<string>[] {
  return list.map(({ id, name, english }) => ({ value: id, zh: name.replaceAll('、', '或'), en: english }));
}

const placeOptions = optionsOf(placeTypes[0]!.value!);
const industryOptions = optionsOf(industries[0]!.value!);

export const placesKind = namesKind(placeOptions, { zh: '场所类型', en: 'place types' });
export const industriesKind = namesKind(industryOptions, { zh: '行业', en: 'industries' });
