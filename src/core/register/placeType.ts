import { unit as unitFields } from '../ledger/fields/unit';
import { type PlaceType, placeTypes } from '../regulation/placeTypes';
import { readUnit, sureEndingReader, type UnitReading, wordReader } from './unitWords';
import type { Unit } from './register';

const list = placeTypes[0]?.value ?? [];
const lastWord = wordReader(list);
const sureEnding = sureEndingReader(list);
const schools = list.filter(({ id }) => id === 'school' || id === 'kindergarten');
const hosts = new Set(['stadium', 'library', 'restaurant', 'bathhouse', 'residential', 'office', 'heating']);
/** 校内的体育馆、食堂、浴室 belong to the school, whatever stands last in the name. */
const schoolWord = /(?:小学|中学|学校|学院|大学|幼儿园|[一二三四五六]中)(?!路|街|巷)/;
/** A site belongs to its trade: 水利工程项目部 is no building site. */
const site = /(?:项目(?:经理)?部|工地|施工现场)$/;

/** The type of place that a text means, a column's or a name's; null when no word is known. */
export function placeTypeOfText(text: string): PlaceType | null {
  const found = lastWord(text);
  if (found === null) return null;
  if (hosts.has(found.id) && schoolWord.test(text))
    return schools.find(({ id }) => (id === 'kindergarten') === text.includes('幼儿园')) ?? found;
  return found.id === 'constructionSite' && site.test(text) ? (siteOf(text) ?? found) : found;
}

function siteOf(text: string): PlaceType | null {
  const id = /水利|水电|水库/.test(text)
    ? 'waterSite'
    : /公路|高速|路桥|道路/.test(text)
      ? 'roadSite'
      : text.includes('市政')
        ? 'municipalSite'
        : null;
  return list.find((place) => place.id === id) ?? null;
}

/** Whether a unit's name says beyond doubt what place it is, so that a blank cell leaves nothing open. */
export function namesPlace(name: string): boolean {
  const sure = sureEnding(name);
  return sure !== null && sure === placeTypeOfText(name);
}

/** What sort of place the unit is: as its rows state, else inferred from its name, else from its industry. */
export function placeTypeOf(unit: Unit): UnitReading<PlaceType> | null {
  return readUnit(unit, placeTypeOfText, unitFields.placeType, unitFields.industry);
}
