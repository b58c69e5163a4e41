import { numberLine, oneColumn, units, valueLine } from '../line';
import { placesKind } from '../options';
import type { Line, Section } from '../section';
import { wordsKind } from '../wordKinds';

export const organisationSection: Section = {
  id: 'organisation',
  title: { zh: '应设安全管理机构的条件', en: 'From when a safety organisation is needed' },
  intro: { zh: '达到任一项就应设置。', en: 'Each alone suffices.' },
  about: { zh: '条件', en: 'Condition' },
  ...oneColumn,
  lines: [
    organisation('devices', '在用设备（不含气瓶），达到', 'Devices in use without cylinders'),
    organisation('publicPlaceElevators', '公众聚集场所的电梯，达到', 'Elevators in public gathering places'),
    organisation('rides', '大型游乐设施，达到', 'Amusement rides'),
    organisation('sightseeingVehicles', '观光车，达到', 'Sightseeing vehicles'),
    organisation('ropeways', '客运架空索道、客运缆车，达到', 'Passenger ropeways'),
    organisation('powerStationBoilers', '电站锅炉，达到', 'Boilers of power stations'),
    organisation(
      'publicServiceElevators',
      '为公众提供运营服务的电梯，达到',
      'Elevators run as a service for the public',
    ),
    valueLine(
      ['organisationThresholds', 'publicServicePlaces'],
      placesKind,
      '上一行：哪些场所需要询问',
      'Row above: places to ask about',
    ),
    numberLine(
      ['organisationThresholds', 'powerBoilerPressure'],
      '需要询问是否电站锅炉的额定压力，达到',
      'Pressure from which a boiler is asked about',
      { unit: units.megapascal },
    ),
  ],
};

export const fullTimeSection: Section = {
  id: 'fullTime',
  title: { zh: '应配专职安全管理员（持A证）的条件', en: 'From when a full-time safety manager is needed' },
  intro: { zh: '达到任一项就应配备。', en: 'Each alone suffices.' },
  about: { zh: '条件', en: 'Condition' },
  ...oneColumn,
  lines: [
    fullTime('devices', '在用设备（不含气瓶），达到', 'Devices in use without cylinders'),
    fullTime('boilers', '下一行压力以上的锅炉，达到', 'Boilers of the pressure below'),
    numberLine(['fullTimeThresholds', 'boilerPressure'], '上一行锅炉的额定压力，达到', 'Their rated pressure', {
      unit: units.megapascal,
    }),
    fullTime('thirdClassVessels', '第三类压力容器，达到', 'Third-class vessels'),
    fullTime('mobileVessels', '移动式压力容器，达到', 'Mobile vessels'),
    numberLine(['fullTimeThresholds', 'pipeMetres'], '工业管道，达到', 'Industrial pipes', { unit: units.metres }),
    fullTime('dragLifts', '客运拖牵索道，达到', 'Drag lifts'),
    fullTime('rides', '大型游乐设施，达到', 'Amusement rides'),
  ],
};

export const officerSection: Section = {
  id: 'officers',
  title: { zh: '安全总监和安全员', en: 'Safety directors and officers' },
  intro: { zh: '每个使用单位至少应配的人数。', en: 'The least number of each in a using unit.' },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [
    numberLine(['safetyOfficers', 'directors'], '安全总监', 'Safety directors', { unit: units.people }),
    numberLine(['safetyOfficers', 'officers'], '安全员', 'Safety officers', { unit: units.people }),
    numberLine(
      ['safetyOfficers', 'soleTraderDevices'],
      '个体工商户不超过多少台时只询问、不判为不符合',
      'A sole trader with no more devices is asked, not failed',
      { unit: units.devices },
    ),
  ],
};

export const wordSection: Section = {
  id: 'words',
  title: { zh: '识别设备的用字', en: 'Words by which devices are known' },
  intro: {
    zh: '设备名称、品种、介质或备注里出现这些字，就认作该类设备。',
    en: 'Found in the name, variety, medium or remark of a device.',
  },
  about: { zh: '设备', en: 'Device' },
  ...oneColumn,
  lines: [
    words('quickOpening', '快开门式压力容器', 'Quick-opening vessel'),
    words('moltenMetal', '吊运熔融金属起重机', 'Crane for molten metal'),
    words('thirdClass', '第三类压力容器', 'Third-class vessel', 1),
    words('classD', 'D级锅炉', 'Boiler of class D', 1),
    valueLine(['rateScope', 'exemptNames'], wordsKind(2), '不办理使用登记的设备', 'Exempt from registration'),
  ],
};

function organisation(name: string, zh: string, en: string): Line {
  return numberLine(['organisationThresholds', name], zh, en, { unit: units.devices });
}

function fullTime(name: string, zh: string, en: string): Line {
  return numberLine(['fullTimeThresholds', name], zh, en, { unit: units.devices });
}

function words(name: string, zh: string, en: string, shortest = 2): Line {
  return valueLine(['deviceTraits', name], wordsKind(shortest), zh, en);
}
