import { day } from '../dates/day';
import type { RiskClass } from './riskClass';
import type { Text } from '../text';
import type { InForce, Source } from './inForce';
import { classProposal, seedClassification } from './sources/grading';

/** Counts and facts about a unit that the class table may ask for. */
export type ClassInput =
  | 'anyDevices' // also cylinders and pipes
  | 'devices' // in use, without cylinders
  | 'passengerDevices' // lifts for people, escalators, ropeways, rides, sightseeing vehicles
  | 'passengerLifts'
  | 'ropeways'
  | 'rides'
  | 'powerBoilers' // rated pressure 3.8 MPa and more
  | 'boilers' // under pressure, class D left out, and organic heat carriers
  | 'highClassVessels' // third class and ultra-high pressure
  | 'mobileVessels'
  | 'quickOpeningVessels'
  | 'oxygenChambers'
  | 'pipeMetres' // industrial pipes
  | 'operatedPipelines' // long-distance and town gas pipelines
  | 'moltenMetalCranes'
  | 'cranes'
  | 'buildingHoists'
  | 'sightseeingVehicles';

/** One condition; all of a row's conditions must hold. */
export type ClassCondition =
  | { readonly input: ClassInput; readonly atLeast: number }
  | { readonly placeType: readonly string[] }
  | { readonly industry: readonly string[] };

export interface ClassRow {
  /** Name of the row in reasons, e.g. 'A1'. */
  readonly id: string;
  readonly class: RiskClass;
  readonly text: Text;
  /** The row holds when every condition of one of these lists holds. */
  readonly anyOf: readonly (readonly ClassCondition[])[];
  readonly source: Source;
}

const crowdedPlaces = [
  'school', 'kindergarten', 'hospital', 'station', 'passengerTerminal', 'mall', 'stadium', 'exhibition', 'park',
  'scenicArea', 'amusement',
] as const; // prettier-ignore

const otherPublicPlaces = [
  'airport', 'elderlyHome', 'childWelfare', 'hotel', 'starHotel', 'cinema', 'library', 'bathhouse', 'supermarket',
] as const; // prettier-ignore

const sites = ['constructionSite', 'municipalSite', 'waterSite', 'roadSite'] as const;

/** Read from the top; the first row that holds gives the class. Not hit by any row: C. */
export const classTable: InForce<readonly ClassRow[]> = [
  {
    from: day('2023-04-03'),
    source: classProposal,
    note: '首行为文件原文列举的公众聚集场所，其余各行为建议值',
    value: [
      row(
        'A1',
        'A',
        '公众聚集场所（文件列举）',
        'Public gathering place named in the document',
        [[{ placeType: crowdedPlaces }]],
        seedClassification,
      ),
      row('A2', 'A', '其他公众场所且有载人设备', 'Other public place with devices carrying people', [
        [{ placeType: otherPublicPlaces }, { input: 'passengerDevices', atLeast: 1 }],
      ]),
      row('A3', 'A', '有客运索道或大型游乐设施', 'Passenger ropeway or amusement ride', [
        [{ input: 'ropeways', atLeast: 1 }],
        [{ input: 'rides', atLeast: 1 }],
      ]),
      row('A4', 'A', '气瓶或移动式压力容器充装单位', 'Filling station for cylinders or tankers', [
        [{ industry: ['gasFilling'] }],
        [{ placeType: ['lpgFilling', 'cylinderFilling', 'gasStation'] }],
      ]),
      row('A5', 'A', '电站锅炉或额定压力3.8MPa及以上锅炉', 'Power-station boiler or boiler of 3.8 MPa and more', [
        [{ input: 'powerBoilers', atLeast: 1 }],
      ]),
      row('A6', 'A', '第三类（超高压）容器5台及以上', 'Five or more third-class or ultra-high-pressure vessels', [
        [{ input: 'highClassVessels', atLeast: 5 }],
      ]),
      row(
        'A7',
        'A',
        '工业管道10公里及以上，或运营长输、燃气管道',
        'Industrial pipes of 10 km and more, or operated pipelines',
        [[{ input: 'pipeMetres', atLeast: 10000 }], [{ input: 'operatedPipelines', atLeast: 1 }]],
      ),
      row('A8', 'A', '有吊运熔融金属起重机', 'Crane for molten metal', [[{ input: 'moltenMetalCranes', atLeast: 1 }]]),
      row('A9', 'A', '在用设备50台及以上', 'Fifty or more devices in use', [[{ input: 'devices', atLeast: 50 }]]),
      row('B1', 'B', '在用设备20台及以上', 'Twenty or more devices in use', [[{ input: 'devices', atLeast: 20 }]]),
      row(
        'B2',
        'B',
        '有锅炉、第三类容器、移动式压力容器、快开门容器或氧舱',
        'Boiler, third-class, mobile or quick-opening vessel, or oxygen chamber',
        [
          [{ input: 'boilers', atLeast: 1 }],
          [{ input: 'highClassVessels', atLeast: 1 }],
          [{ input: 'mobileVessels', atLeast: 1 }],
          [{ input: 'quickOpeningVessels', atLeast: 1 }],
          [{ input: 'oxygenChambers', atLeast: 1 }],
        ],
      ),
      row('B3', 'B', '住宅、写字楼、机关有载人电梯', 'Passenger lift in housing, offices or an authority', [
        [{ placeType: ['residential', 'office', 'government'] }, { input: 'passengerLifts', atLeast: 1 }],
      ]),
      row(
        'B4',
        'B',
        '危化、矿山、冶金铸造、燃气、加油加气行业',
        'Hazardous chemicals, mining, metallurgy, gas or fuel',
        [
          [
            { industry: ['hazardousChemicals', 'mining', 'metallurgy', 'gas', 'fuel'] },
            { input: 'anyDevices', atLeast: 1 },
          ],
          [{ placeType: ['chemical', 'mine', 'foundry', 'fuelStation'] }, { input: 'anyDevices', atLeast: 1 }],
        ],
      ),
      row('B5', 'B', '工地起重机械、施工升降机或观光车', 'Site crane, building hoist or sightseeing vehicle', [
        [{ placeType: sites }, { input: 'cranes', atLeast: 1 }],
        [{ input: 'buildingHoists', atLeast: 1 }],
        [{ input: 'sightseeingVehicles', atLeast: 1 }],
      ]),
    ],
  },
];

export interface ClassModifiers {
  /** People regularly exposed, from which the class rises. */
  readonly peopleExposed: number;
  /** 安全状况等级 of a vessel in use from which the class rises. */
  readonly vesselSafetyGrade: number;
  /** Whether a device in use beyond its design service life (设计使用年限) raises the class. */
  readonly beyondDesignLife: boolean;
}

/** Each raises the class by one, at most to A. */
export const classModifiers: InForce<ClassModifiers> = [
  {
    from: day('2023-04-03'),
    source: classProposal,
    value: { peopleExposed: 50, vesselSafetyGrade: 4, beyondDesignLife: true },
  },
];

function row(
  id: string,
  riskClass: RiskClass,
  zh: string,
  en: string,
  anyOf: readonly (readonly ClassCondition[])[],
  source: Source = classProposal,
): ClassRow {
  return { id, class: riskClass, text: { zh, en }, anyOf, source };
}
