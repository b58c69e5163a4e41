import { day } from '../dates/day';
import type { Text } from '../text';
import type { InForce } from './inForce';
import type { RiskLevel } from './riskClass';
import { levelProposal } from './sources/grading';

/** The seven factors of 高政办发〔2023〕4号 三(二)2, in its order. */
export type LevelFactor = 'system' | 'personnel' | 'hazard' | 'maintenance' | 'investment' | 'education' | 'emergency';

/** Items that the ledger itself can answer; the others are scored on the spot. */
export type AutomaticItem =
  | 'organisation'
  | 'safetySystem'
  | 'principal'
  | 'safetyManager'
  | 'fullTimeManager'
  | 'certifiedRate'
  | 'hazardRate'
  | 'registrationRate'
  | 'inspectionRate'
  | 'safetyValves'
  | 'emergencyPlan'
  | 'drill';

export interface LevelItem {
  readonly factor: LevelFactor;
  readonly name: Text;
  readonly points: number;
  /** Absent for an item that only an on-site check can answer. */
  readonly automatic?: AutomaticItem;
}

export interface LevelRules {
  readonly items: readonly LevelItem[];
  /** Share of the points that must be answered; below it the material is too thin to score. */
  readonly answeredShare: number;
  /** Least score of a level, best level first; below the last one it is 4. */
  readonly cutoffs: readonly { readonly level: RiskLevel; readonly from: number }[];
  /** Certified rate at which its points begin; full at 100 %. */
  readonly certifiedRateFloor: number;
  /** Level while the material is too thin, and for units in their first twelve months. */
  readonly insufficientLevel: RiskLevel;
  readonly newUnitLevel: RiskLevel;
  readonly newUnitMonths: number;
  /** The best level in the first months after a veto was cured. */
  readonly afterVetoLevel: RiskLevel;
  readonly afterVetoMonths: number;
}

export const levelRules: InForce<LevelRules> = [
  {
    from: day('2023-04-03'),
    source: levelProposal,
    value: {
      items: [
        item('system', '管理机构或任命文件', 'Organisation or letter of appointment', 4, 'organisation'),
        item('system', '管理制度齐全', 'Complete safety rules', 5, 'safetySystem'),
        item('system', '操作规程', 'Operating procedures', 2),
        item('system', '风险管控清单', 'List of risks under control', 2),
        item('system', '一台一档', 'A file for each device', 2),
        item('personnel', '主要负责人、安全总监', 'Principal and safety director', 4, 'principal'),
        item('personnel', '安全员且逐台明确', 'Safety officers named for each device', 4, 'safetyManager'),
        item('personnel', '专职和A证符合要求', 'Full-time post and A certificate as required', 4, 'fullTimeManager'),
        item('personnel', '持证上岗率', 'Rate of certified operators', 8, 'certifiedRate'),
        item('hazard', '日管控记录', 'Daily control records', 4),
        item('hazard', '周排查记录', 'Weekly check records', 3),
        item('hazard', '月调度记录', 'Monthly meeting records', 2),
        item('hazard', '隐患按期治理率', 'Rate of hazards closed in time', 6, 'hazardRate'),
        item('maintenance', '使用登记率', 'Rate of registration', 5, 'registrationRate'),
        item('maintenance', '定期检验率', 'Rate of periodic inspection', 7, 'inspectionRate'),
        item('maintenance', '维保、自查和年度检查记录', 'Maintenance, self-check and annual check records', 4),
        item('maintenance', '安全附件在校验期内', 'Safety accessories within their term', 4, 'safetyValves'),
        item('investment', '年度预算和支出记录', 'Budget and spending records', 4),
        item('investment', '责任保险', 'Liability insurance', 2),
        item('investment', '隐患整改资金', 'Money for rectification', 2),
        item('education', '年度培训计划', 'Yearly training plan', 3),
        item('education', '培训覆盖率', 'Share of staff trained', 4),
        item('education', '新上岗转岗教育', 'Training on taking up a post', 3),
        item('emergency', '专项预案', 'Emergency plan', 4, 'emergencyPlan'),
        item('emergency', '演练按期', 'Drills in time', 4, 'drill'),
        item('emergency', '应急物资、标识、救援电话', 'Rescue material, signs, telephone', 2),
        item('emergency', '值守或救援协议', 'Duty watch or rescue contract', 2),
      ],
      answeredShare: 0.6,
      cutoffs: [
        { level: 1, from: 90 },
        { level: 2, from: 80 },
        { level: 3, from: 60 },
      ],
      certifiedRateFloor: 0.8,
      insufficientLevel: 3,
      newUnitLevel: 3,
      newUnitMonths: 12,
      afterVetoLevel: 3,
      afterVetoMonths: 3,
    },
  },
];

export interface LevelAdjustments {
  /** Points added for 安全生产标准化 一级, 二级, 三级. */
  readonly standardisation: readonly [first: number, second: number, third: number];
  /** Points for 诚信等级 1 to 4. */
  readonly credit: readonly [number, number, number, number];
  /** Points (negative) for an administrative penalty within the year. */
  readonly penalty: number;
  /** Points (negative) for each rectification past its deadline, and for a late report. */
  readonly overdueRectification: number;
  readonly most: number;
  readonly least: number;
}

export const levelAdjustments: InForce<LevelAdjustments> = [
  {
    from: day('2023-04-03'),
    source: levelProposal,
    value: {
      standardisation: [5, 3, 1],
      credit: [2, 1, 0, -2],
      penalty: -5,
      overdueRectification: -5,
      most: 5,
      least: -20,
    },
  },
];

/** What puts a unit into level 4 at once. */
export type VetoTest =
  | 'registration'
  | 'inspection'
  | 'seriousHazard'
  | 'operatorCertificate'
  | 'accident'
  | 'supervisedListing'
  | 'blacklist';

export interface Veto {
  readonly id: string;
  readonly text: Text;
  /** False: switched off by the customer. */
  readonly on: boolean;
  /** Absent where a ledger cannot show it and somebody has to enter it by hand. */
  readonly test?: VetoTest;
}

export const vetoes: InForce<readonly Veto[]> = [
  {
    from: day('2023-04-03'),
    source: levelProposal,
    value: [
      veto(
        'V1',
        '在用设备投用后超过登记期限仍未见使用登记',
        'Device in use past the term of registration without one',
        'registration',
      ),
      veto('V2', '超过检验有效期或检验不合格仍在用', 'In use past its inspection or after failing it', 'inspection'),
      veto('V3', '重大或严重隐患未消除仍在用', 'In use with a major or serious hazard open', 'seriousHazard'),
      veto(
        'V4',
        '必须持证岗位未见有效证件',
        'Post that needs a certificate without a valid one',
        'operatorCertificate',
      ),
      veto('V5', '近12个月有特种设备责任事故', 'Accident within twelve months', 'accident'),
      veto('V6', '拒不执行指令、擅自启封', 'Refused an order or broke a seal'),
      veto('V7', '挂牌督办未销号', 'Listed supervision not lifted', 'supervisedListing'),
      veto('V8', '使用淘汰、报废或无许可生产的设备', 'Uses banned, scrapped or unlicensed devices'),
      veto('V9', '列入严重失信名单或“黑名单”', 'On the list of serious offenders or blacklist', 'blacklist'),
      veto('V10', '瞒报谎报或提供虚假报告证书', 'Concealed or false reports or certificates'),
    ],
  },
];

function item(factor: LevelFactor, zh: string, en: string, points: number, automatic?: AutomaticItem): LevelItem {
  return { factor, name: { zh, en }, points, ...(automatic && { automatic }) };
}

function veto(id: string, zh: string, en: string, test?: VetoTest): Veto {
  return { id, text: { zh, en }, on: true, ...(test && { test }) };
}
