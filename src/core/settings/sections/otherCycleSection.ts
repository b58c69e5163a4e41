import { type CylinderCycle, cylinderCycles } from '../../regulation/cylinderCycles';
import { type DeviceDrill, drillCycles } from '../../regulation/drillCycles';
import { numberLine, oneColumn, units, valueLine } from '../line';
import { placesKind } from '../options';
import type { Line, Section } from '../section';
import { numbersKind } from '../wordKinds';

export const elevatorSection: Section = {
  id: 'elevators',
  title: { zh: '电梯定期检验和自行检测', en: 'Elevators: periodic inspection and self test' },
  intro: {
    zh: '按监督检验后的第几年检验；不检验的年份由使用单位自行检测。',
    en: 'By the year after the supervised inspection; in the other years the using unit has it tested.',
  },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [
    valueLine(['elevatorInspections', 'years'], numbersKind(1, 50), '第几年定期检验', 'Years with an inspection'),
    numberLine(['elevatorInspections', 'yearlyAfter'], '第几年以后每年检验', 'Every year after year', {
      unit: units.years,
    }),
    numberLine(
      ['elevatorInspections', 'monthsWithoutBase'],
      '不知道监督检验日期时，距上次检验',
      'From the last inspection, where the supervised one is not known',
      { unit: units.months },
    ),
    numberLine(['elevatorInspections', 'earlyMonths'], '定期检验最多可提前', 'An inspection may be early by', {
      unit: units.months,
    }),
    numberLine(['elevatorInspections', 'earlyTestMonths'], '自行检测最多可提前', 'A self test may be early by', {
      unit: units.months,
    }),
  ],
};

const cylinderTypes: Readonly<Record<string, string>> = { 2310: '无缝气瓶', 2320: '焊接气瓶' };

export const cylinderSection: Section = {
  id: 'cylinders',
  title: { zh: '气瓶定期检验周期', en: 'Cycles of cylinders' },
  intro: {
    zh: '从上往下，先符合哪一行就按哪一行；品种和介质都没有写明的按最后一行。',
    en: 'Read from the top; the first row that fits counts, the last one fits all.',
  },
  about: { zh: '气瓶', en: 'Cylinder' },
  ...oneColumn,
  lines: cylinderCycles[0]!.value!.map(cylinderLine),
};

function cylinderLine({ codes, words, source }: CylinderCycle, at: number): Line {
  const type = codes.map((code) => cylinderTypes[code] ?? code).join('、');
  const what = words.length === 0 ? '其他气瓶' : words.join('、');
  const key = `cylinderCycles.${codes.join('+') || 'all'}.${words[0] ?? 'other'}`;
  const label = type === '' ? what : `${type}：${what}`;
  return numberLine(['cylinderCycles', at, 'months'], label, label, { key, unit: units.months, source });
}

const drills = drillCycles[0]!.value!;

const drillNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  rides: ['大型游乐设施（逐台演练）', 'Amusement rides, each'],
  ropeways: ['客运索道', 'Ropeways'],
  lifts: ['公众聚集场所的电梯', 'Lifts in public gathering places'],
};

export const drillSection: Section = {
  id: 'drills',
  title: { zh: '应急演练间隔', en: 'Emergency drills' },
  intro: { zh: '两次应急演练之间最长间隔。', en: 'Longest time between two drills.' },
  about: { zh: '单位或设备', en: 'Unit or device' },
  ...oneColumn,
  lines: [
    numberLine(['drillCycles', 'months'], '一般单位', 'Units in general', { unit: units.months }),
    numberLine(['drillCycles', 'halfYearMonths'], '人员密集和危险行业的场所', 'Crowded places and dangerous trades', {
      unit: units.months,
      source: drills.halfYearSource,
    }),
    valueLine(['drillCycles', 'halfYearPlaces'], placesKind, '哪些场所按上一行的间隔', 'Places of the row above', {
      source: drills.halfYearSource,
    }),
    ...drills.ofDevices.flatMap(deviceDrillLines),
  ],
};

function deviceDrillLines({ id, places, source }: DeviceDrill): Line[] {
  const [zh, en] = drillNames[id] ?? [id, id];
  const months = numberLine(['drillCycles', 'ofDevices', id, 'months'], zh, en, { unit: units.months, source });
  if (places.length === 0) return [months];
  const path = ['drillCycles', 'ofDevices', id, 'places'];
  return [months, valueLine(path, placesKind, `${zh}：哪些场所`, `${en}: which places`, { source })];
}
