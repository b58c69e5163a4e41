import { industries } from '../regulation/industries';
import { placeTypes } from '../regulation/placeTypes';
import type { ClassCondition, ClassInput, ClassRow } from '../regulation/riskClasses';
import type { Text } from '../text';

/** What the class table counts, as sentences name it, with the measure word. */
export const classInputNames: Readonly<Record<ClassInput, Text & { readonly unit: Text }>> = {
  anyDevices: counted('特种设备（含气瓶、管道）', 'devices with cylinders and pipes', '台（套）'),
  devices: counted('在用设备', 'devices in use'),
  passengerDevices: counted('载人设备', 'devices carrying people'),
  passengerLifts: counted('载人电梯', 'passenger lifts'),
  ropeways: counted('客运索道', 'passenger ropeways', '条'),
  rides: counted('大型游乐设施', 'amusement rides'),
  powerBoilers: counted('电站锅炉或高压锅炉', 'power-station or high-pressure boilers'),
  boilers: counted('锅炉', 'boilers'),
  highClassVessels: counted('第三类（超高压）容器', 'third-class or ultra-high-pressure vessels'),
  mobileVessels: counted('移动式压力容器', 'mobile pressure vessels'),
  quickOpeningVessels: counted('快开门容器', 'quick-opening vessels'),
  oxygenChambers: counted('氧舱', 'oxygen chambers'),
  pipeMetres: { zh: '工业管道', en: 'industrial pipes', unit: { zh: '米', en: 'm' } },
  operatedPipelines: counted('运营的长输、燃气管道', 'operated pipelines', '条'),
  moltenMetalCranes: counted('吊运熔融金属起重机', 'cranes for molten metal'),
  cranes: counted('起重机械', 'cranes'),
  buildingHoists: counted('施工升降机', 'building hoists'),
  sightseeingVehicles: counted('观光车', 'sightseeing vehicles'),
};

function counted(zh: string, en: string, unit = '台'): Text & { readonly unit: Text } {
  return { zh, en, unit: { zh: unit, en: 'pcs' } };
}

const placeNames = new Map<string, Text>(
  placeTypes[0]!.value!.map(({ id, name, english }) => [id, { zh: name, en: english }]),
);
const industryNames = new Map<string, Text>(
  industries[0]!.value!.map(({ id, name, english }) => [id, { zh: name, en: english }]),
);

/** Rows with other conditions than before say them in their words, or reasons would quote the old numbers. */
export function withChangedWords(before: readonly ClassRow[], after: readonly ClassRow[]): readonly ClassRow[] {
  const old = new Map(before.map((row) => [row.id, row]));
  return after.map((row) => {
    const was = old.get(row.id);
    const isReworded = was?.text.zh !== row.text.zh || was.text.en !== row.text.en;
    if (isReworded || JSON.stringify(was.anyOf) === JSON.stringify(row.anyOf)) return row;
    return { ...row, text: conditionWords(row) };
  });
}

function conditionWords({ anyOf }: ClassRow): Text {
  const one = anyOf.map((all) => all.map(wordsOf));
  return {
    zh: one.map((all) => all.map(({ zh }) => zh).join('且')).join('，或'),
    en: one.map((all) => all.map(({ en }) => en).join(' and ')).join(', or '),
  };
}

function wordsOf(condition: ClassCondition): Text {
  if ('input' in condition) {
    const { zh, en, unit } = classInputNames[condition.input];
    const number = String(condition.atLeast);
    return { zh: `${zh}${number}${unit.zh}及以上`, en: `${number} ${unit.en} or more of ${en}` };
  }
  const isPlace = 'placeType' in condition;
  const ids = isPlace ? condition.placeType : condition.industry;
  const names = ids.map((id) => (isPlace ? placeNames : industryNames).get(id) ?? { zh: id, en: id });
  return {
    zh: `${isPlace ? '场所类型' : '所属行业'}为${names.map(({ zh }) => zh).join('、')}`,
    en: `${isPlace ? 'place type' : 'industry'}: ${names.map(({ en }) => en).join(', ')}`,
  };
}
