import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { LedgerParameter } from './parameter';

/** Arguments about a unit that several functions take. */
export const unitParameters = {
  place: {
    name: { zh: '场所类型', en: 'place' },
    says: { zh: '场所类型，如“医院”“学校”“商场”', en: 'The type of place, e.g. 医院, 学校, 商场' },
    optional: false,
    field: unit.placeType,
  },
  kinds: {
    name: { zh: '设备种类', en: 'kinds' },
    says: {
      zh: '设备名称、品种或目录代码；一个单位有几种设备的，可横向选几格，或在一格里用“、”隔开，如“电梯2台、叉车”',
      en: 'Device name, variety or catalogue code; several of one unit in a row of cells, or in one cell with 、 between',
    },
    optional: true,
    field: equipment.name,
    per: 'device',
  },
  counts: {
    name: { zh: '台数', en: 'counts' },
    says: {
      zh: '每种设备的台数，与设备种类一一对应；不填按1台',
      en: 'How many of each kind, in the same order; one where left out',
    },
    optional: true,
    field: equipment.quantity,
    per: 'device',
  },
  industry: {
    name: { zh: '所属行业', en: 'industry' },
    says: { zh: '行业，如“化工”“医疗”', en: 'The industry, e.g. 化工, 医疗' },
    optional: true,
    field: unit.industry,
  },
  grades: {
    name: { zh: '设备级别', en: 'device_grades' },
    says: {
      zh: '设备级别或类别，如容器“Ⅲ类”、锅炉“D级”，与设备种类一一对应',
      en: 'Grade of each device, e.g. Ⅲ of a vessel or D of a boiler, in the order of the kinds',
    },
    optional: true,
    field: equipment.grade,
    per: 'device',
  },
  pressures: {
    name: { zh: '压力', en: 'pressures' },
    says: {
      zh: '额定或设计压力（MPa），与设备种类一一对应',
      en: 'Rated or design pressure in MPa, in the order of the kinds',
    },
    optional: true,
    field: equipment.pressure,
    per: 'device',
  },
  lengths: {
    name: { zh: '管道长度', en: 'lengths' },
    says: {
      zh: '压力管道的长度（米），与设备种类一一对应',
      en: 'Length of pipelines in metres, in the order of the kinds',
    },
    optional: true,
    field: equipment.length,
    per: 'device',
  },
  registrations: {
    name: { zh: '使用登记证编号', en: 'registrations' },
    says: {
      zh: '使用登记证编号，或“无”，与设备种类一一对应',
      en: 'Registration number or 无, in the order of the kinds',
    },
    optional: true,
    field: equipment.registrationNo,
    per: 'device',
  },
  nextInspections: {
    name: { zh: '下次检验日期', en: 'next_inspections' },
    says: { zh: '下次检验日期，与设备种类一一对应', en: 'Next inspection, in the order of the kinds' },
    optional: true,
    field: equipment.nextInspectionOn,
    per: 'device',
  },
  certItems: {
    name: { zh: '作业项目', en: 'cert_items' },
    says: {
      zh: '作业人员证的项目，如“N1”“叉车司机”；几个人的横向选几格，或在一格里用“、”隔开',
      en: 'Items of the operator certificates, e.g. N1; several in a row of cells, or in one cell with 、 between',
    },
    optional: true,
    field: person.certItem,
    per: 'operator',
  },
  certExpires: {
    name: { zh: '证书有效期至', en: 'cert_expires' },
    says: { zh: '这些证书的有效期至，与作业项目一一对应', en: 'When these certificates end, in the same order' },
    optional: true,
    field: person.certExpiresOn,
    per: 'operator',
  },
  scores: {
    name: { zh: '得分', en: 'scores' },
    says: {
      zh: '评定总分（0–100），或横向七格：管理制度、人员配备、隐患排查、维护保养、安全投入、安全教育、应急管理七项得分',
      en: 'The total of 0–100, or seven cells in a row: rules, staff, hazards, maintenance, investment, education, emergency',
    },
    optional: true,
    across: (width: number) => (width === 1 ? [unit.scoreTotal] : width === factors.length ? factors : null),
  },
  accident: yesNo(
    '近两年事故',
    'accident',
    '近两年有无责任事故：有、无或次数',
    'Accidents within two years: 有, 无 or how many',
    unit.accident,
  ),
  penalty: yesNo(
    '近一年处罚',
    'penalty',
    '近一年有无行政处罚：有、无或次数',
    'Penalties within a year: 有, 无 or how many',
    unit.penalty,
  ),
  blacklisted: yesNo('列入黑名单', 'blacklisted', '是否列入黑名单：是、否', 'Blacklisted: 是 or 否', unit.blacklisted),
  listed: yesNo(
    '挂牌督办',
    'listed',
    '是否挂牌督办：是、否',
    'Under listed supervision: 是 or 否',
    unit.supervisedListing,
  ),
} satisfies Record<string, LedgerParameter>;

const factors = [
  unit.scoreSystem,
  unit.scorePersonnel,
  unit.scoreHazard,
  unit.scoreMaintenance,
  unit.scoreInvestment,
  unit.scoreEducation,
  unit.scoreEmergency,
];

function yesNo(
  zh: string,
  en: string,
  says: string,
  english: string,
  field: NonNullable<LedgerParameter['field']>,
): LedgerParameter {
  return { name: { zh, en }, says: { zh: says, en: english }, optional: true, field };
}
