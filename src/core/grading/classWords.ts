import type { Origin } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import type { Unit } from '../register/register';
import type { UnitReading } from '../register/unitWords';
import type { Source } from '../regulation/inForce';
import type { ClassInput, ClassRow } from '../regulation/riskClasses';
import { fill, type Text } from '../text';
import type { ClassInputs } from './classInputs';
import { openFacts } from './classRange';
import type { ClassBasis, Classified } from './classify';
import type { GradeReason } from './grade';

const noRow: Text = { zh: '未命中A、B类条件，划为C类', en: 'No condition of class A or B is met: class C' };
const inferredNote: Text = { zh: '（按单位名称推断，请核实）', en: ' (inferred from the name, please verify)' };
const hitText: Text = { zh: '{row}：{text}{what}', en: '{row}: {text}{what}' };

/** Why this class: the row that holds, then what raised it. */
export function classReasons({ hit, inputs, raises }: Classified, tableSource: Source): GradeReason[] {
  return [rowReason(hit, inputs, tableSource), ...raises];
}

function rowReason(hit: ClassRow | null, inputs: ClassInputs, tableSource: Source): GradeReason {
  if (hit === null) return { about: 'class', rule: 'C', text: noRow, at: [], source: tableSource };
  const asksPlace = hit.anyOf.some((all) => all.some((one) => 'placeType' in one));
  const asksIndustry = hit.anyOf.some((all) => all.some((one) => 'industry' in one));
  const fact = (asksPlace ? inputs.place : null) ?? (asksIndustry ? inputs.industry : null);
  const at: Origin[] = fact?.origin ? [fact.origin] : [];
  for (const input of countedInputs(hit)) {
    const device = inputs.counts.find((count) => count.input === input)?.witness;
    if (device) at.push(device.entry.at(device.entry.table.has(equipment.name) ? equipment.name : equipment.kind));
  }
  return { about: 'class', rule: hit.id, text: hitSentence(hit, fact), at, source: hit.source };
}

function hitSentence(hit: ClassRow, fact: UnitReading<{ readonly name: string }> | null): Text {
  const inferred = fact?.inferred ?? false;
  const sentence = (language: 'zh' | 'en'): string => {
    const name = fact?.type.name;
    const named = name === undefined ? '' : language === 'zh' ? `（${name}）` : ` (${name})`;
    const what = named + (inferred ? inferredNote[language] : '');
    return fill(hitText[language], { row: hit.id, text: hit.text[language], what });
  };
  return { zh: sentence('zh'), en: sentence('en') };
}

function countedInputs(row: ClassRow): ClassInput[] {
  return row.anyOf.flatMap((all) => all.flatMap((one) => ('input' in one ? [one.input] : [])));
}

const unlistedDevices: Text = {
  zh: '有哪些特种设备（台账未列设备）',
  en: 'which devices it has (no ledger lists any)',
};
const untypedDevices: Text = { zh: '部分设备的品种或容器类别', en: 'the exact type of some devices' };

const placeAndIndustry: Text = { zh: '场所类型和所属行业', en: 'place type and industry' };
const placeAlone: Text = { zh: '场所类型', en: 'place type' };
const industryAlone: Text = { zh: '所属行业', en: 'industry' };

/** What the ledger does not say and the class hangs on. */
export function classUnknowns(unit: Unit, { class: reached, open, inputs }: Classified, basis: ClassBasis): Text[] {
  const unknowns: Text[] = [];
  const { place, industry } = openFacts(unit, inputs, basis);
  if (place && industry) unknowns.push(placeAndIndustry);
  else if (place || industry) unknowns.push(place ? placeAlone : industryAlone);
  if (reached === 'A' || open.length === 0) return unknowns;
  const maybe = inputs.counts.filter(({ possible }) => possible > 0).map(({ input }) => input);
  if (open.some((row) => countedInputs(row).some((input) => maybe.includes(input)))) {
    unknowns.push(unit.devices.length === 0 ? unlistedDevices : untypedDevices);
  }
  return unknowns;
}
