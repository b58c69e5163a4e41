import { day } from '../dates/day';
import type { EquipmentKind } from './catalogue';
import type { Text } from '../text';
import type { InForce, Source } from './inForce';
import { amusementThreshold, catalogueThresholds2014, threeAreas } from './sources/catalogue';

export type ThresholdQuantity =
  /** L, of water or of the vessel. */
  | 'volumeL'
  | 'pressureMPa'
  | 'powerMW'
  /** mm. */
  | 'innerDiameterMm'
  /** MPa·L. */
  | 'pressureVolumeMPaL'
  | 'nominalDiameter'
  | 'capacityT'
  | 'liftHeightM'
  | 'speedMs'
  | 'heightM'
  | 'levels';

/** From what size on a device is in the catalogue. A hint only: below it, the row may be no special equipment. */
export interface EntryThreshold {
  readonly kind: EquipmentKind;
  /** Catalogue codes (a prefix is enough) that it is about; empty for the whole kind. */
  readonly codes: readonly string[];
  /** 'all': every limit must be reached; 'any': one is enough. */
  readonly needs: 'all' | 'any';
  readonly limits: readonly { readonly quantity: ThresholdQuantity; readonly atLeast: number }[];
  /** The condition in words, with what is not a number. */
  readonly words: Text;
  readonly source: Source;
}

const source = catalogueThresholds2014;

export const entryThresholds: InForce<readonly EntryThreshold[]> = [
  {
    from: day('2014-10-30'),
    source,
    value: [
      {
        kind: '锅炉',
        codes: ['11'],
        needs: 'all',
        limits: [
          { quantity: 'volumeL', atLeast: 30 },
          { quantity: 'pressureMPa', atLeast: 0.1 },
        ],
        words: {
          zh: '承压蒸汽锅炉：正常水位容积不小于30L且额定蒸汽压力不小于0.1MPa',
          en: 'Steam boilers: water volume at normal level of 30 L or more and rated steam pressure of 0.1 MPa or more',
        },
        source,
      },
      {
        kind: '锅炉',
        codes: ['12'],
        needs: 'all',
        limits: [
          { quantity: 'pressureMPa', atLeast: 0.1 },
          { quantity: 'powerMW', atLeast: 0.1 },
        ],
        words: {
          zh: '承压热水锅炉：出口水压不小于0.1MPa且额定功率不小于0.1MW',
          en: 'Hot-water boilers: outlet pressure of 0.1 MPa or more and rated power of 0.1 MW or more',
        },
        source,
      },
      {
        kind: '锅炉',
        codes: ['13'],
        needs: 'all',
        limits: [{ quantity: 'powerMW', atLeast: 0.1 }],
        words: {
          zh: '有机热载体锅炉：额定功率不小于0.1MW',
          en: 'Organic heat-carrier boilers: rated power of 0.1 MW or more',
        },
        source,
      },
      {
        kind: '压力容器',
        codes: ['21', '22'],
        needs: 'all',
        limits: [
          { quantity: 'pressureMPa', atLeast: 0.1 },
          { quantity: 'volumeL', atLeast: 30 },
          { quantity: 'innerDiameterMm', atLeast: 150 },
        ],
        words: {
          zh: '最高工作压力不小于0.1MPa，容积不小于30L且内直径不小于150mm，盛装气体、液化气体或最高工作温度不低于标准沸点的液体',
          en: 'Maximum working pressure of 0.1 MPa or more, volume of 30 L or more and inner diameter of 150 mm or more, holding gas, liquefied gas or a liquid at or above its standard boiling point',
        },
        source,
      },
      {
        kind: '气瓶',
        codes: [],
        needs: 'all',
        limits: [
          { quantity: 'pressureMPa', atLeast: 0.2 },
          { quantity: 'pressureVolumeMPaL', atLeast: 1.0 },
        ],
        words: {
          zh: '公称工作压力不小于0.2MPa且压力与容积的乘积不小于1.0MPa·L',
          en: 'Nominal working pressure of 0.2 MPa or more, and pressure times volume of 1.0 MPa·L or more',
        },
        source,
      },
      {
        kind: '压力管道',
        codes: [],
        needs: 'all',
        limits: [
          { quantity: 'pressureMPa', atLeast: 0.1 },
          { quantity: 'nominalDiameter', atLeast: 50 },
        ],
        words: {
          zh: '最高工作压力不小于0.1MPa、公称直径不小于50mm，输送气体、蒸汽或可燃易爆、有毒、有腐蚀性、不低于沸点的液体；公称直径小于150mm且压力小于1.6MPa的无毒不可燃无腐蚀气体管道除外',
          en: 'Maximum working pressure of 0.1 MPa or more and nominal diameter of 50 mm or more, for gas, steam or liquids that are flammable, toxic, corrosive or at or above their boiling point; not pipes under 150 mm and 1.6 MPa for harmless gases',
        },
        source,
      },
      {
        kind: '电梯',
        codes: [],
        needs: 'all',
        limits: [],
        words: {
          zh: '非公共场所安装且仅供单一家庭使用的电梯除外',
          en: 'Except lifts outside public places that serve a single household',
        },
        source,
      },
      {
        kind: '起重机械',
        codes: ['48'],
        needs: 'all',
        limits: [{ quantity: 'capacityT', atLeast: 0.5 }],
        words: { zh: '升降机：额定起重量不小于0.5t', en: 'Hoists: rated capacity of 0.5 t or more' },
        source,
      },
      {
        kind: '起重机械',
        codes: ['4D'],
        needs: 'all',
        limits: [{ quantity: 'levels', atLeast: 2 }],
        words: { zh: '机械式停车设备：层数不小于2层', en: 'Mechanical parking: 2 levels or more' },
        source,
      },
      {
        kind: '起重机械',
        codes: ['41', '42', '44', '47', '49', '4A'],
        needs: 'all',
        limits: [
          { quantity: 'capacityT', atLeast: 3 },
          { quantity: 'liftHeightM', atLeast: 2 },
        ],
        words: {
          zh: '额定起重量不小于3t且提升高度不小于2m（塔式起重机为额定起重力矩不小于40t·m，装卸桥为生产率不小于300t/h）',
          en: 'Rated capacity of 3 t or more and lifting height of 2 m or more (tower cranes: 40 t·m or more; loading bridges: 300 t/h or more)',
        },
        source,
      },
      {
        kind: '游乐设施',
        codes: [],
        needs: 'any',
        limits: [
          { quantity: 'speedMs', atLeast: 2 },
          { quantity: 'heightM', atLeast: 2 },
        ],
        words: {
          zh: '设计最大运行线速度不小于2m/s，或运行高度距地面不小于2m的载人设施',
          en: 'Greatest design speed of 2 m/s or more, or 2 m or more above the ground, carrying people',
        },
        source: amusementThreshold,
      },
      {
        kind: '场内车辆',
        codes: [],
        needs: 'all',
        limits: [],
        words: {
          zh: '仅在工厂厂区、旅游景区、游乐场所使用的车辆',
          en: 'Vehicles used only in factories, scenic areas and amusement parks',
        },
        source: threeAreas,
      },
    ],
  },
];
