import { readCode } from '../readers/code';
import { readDateCell } from '../readers/date';
import { readNames } from '../readers/names';
import { readNumber } from '../readers/number';
import { readPossession } from '../readers/possession';
import { readRiskGrade } from '../readers/riskGrade';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about a using unit (使用单位); they may stand on any ledger. */
export const unit = {
  name: defineField('unit.name', { label: '使用单位名称', english: 'Using unit', read: readText }),
  uscc: defineField('unit.uscc', { label: '统一社会信用代码', english: 'Credit code', read: readCode }),
  township: defineField('unit.township', { label: '所在乡镇(街道)', english: 'Township', read: readText }),
  department: defineField('unit.department', {
    label: '行业主管部门',
    english: 'Supervising department',
    read: readText,
  }),
  industry: defineField('unit.industry', { label: '所属行业', english: 'Industry', read: readText }),
  placeType: defineField('unit.placeType', { label: '场所类型', english: 'Place type', read: readText }),
  address: defineField('unit.address', { label: '单位地址', english: 'Address', read: readText }),
  principal: defineField('unit.principal', { label: '主要负责人', english: 'Principal', read: readNames }),
  phone: defineField('unit.phone', { label: '联系电话', english: 'Phone', read: readCode }),
  safetyManager: defineField('unit.safetyManager', { label: '安全管理员', english: 'Safety manager', read: readNames }),
  /** 设置情况 or document number: what is written counts as having it. */
  safetyOrg: defineField('unit.safetyOrg', {
    label: '安全管理机构',
    english: 'Safety organisation',
    read: readPossession,
  }),
  /** The grade that the ledger itself states, whole or in part: A2, A类, 2级. */
  riskLevel: defineField('unit.riskLevel', { label: '风险等级', english: 'Stated risk grade', read: readRiskGrade }),

  riskClass: defineField('unit.riskClass', {
    label: '风险分类',
    english: 'Stated risk class',
    read: readRiskGrade,
    published: false,
  }),
  safetyDirector: defineField('unit.safetyDirector', {
    label: '安全总监',
    english: 'Safety director',
    read: readNames,
    published: false,
  }),
  /** 专职 or 兼职. */
  safetyManagerPost: defineField('unit.safetyManagerPost', {
    label: '安全管理员专兼职',
    english: 'Full-time or part-time',
    read: readText,
    published: false,
  }),
  /** Number or holding of the A certificate of the unit's safety manager. */
  safetyManagerCertNo: defineField('unit.safetyManagerCertNo', {
    label: '安全管理员证书(A证)',
    english: 'A certificate',
    read: readPossession,
    published: false,
  }),
  safetySystem: defineField('unit.safetySystem', {
    label: '安全管理制度',
    english: 'Safety rules',
    read: readPossession,
    published: false,
  }),
  emergencyPlan: defineField('unit.emergencyPlan', {
    label: '应急专项预案',
    english: 'Emergency plan',
    read: readPossession,
    published: false,
  }),
  lastDrillOn: defineField('unit.lastDrillOn', {
    label: '最近演练日期',
    english: 'Last drill',
    read: readDateCell,
    published: false,
  }),
  lastCheckedOn: defineField('unit.lastCheckedOn', {
    label: '最近现场检查日期',
    english: 'Last on-site check',
    read: readDateCell,
    published: false,
  }),
  lastReportedOn: defineField('unit.lastReportedOn', {
    label: '最近报告日期',
    english: 'Last safety report',
    read: readDateCell,
    published: false,
  }),
  equipmentCount: defineField('unit.equipmentCount', {
    label: '特种设备数量',
    english: 'Number of devices',
    read: readNumber,
    published: false,
  }),
  operatorCount: defineField('unit.operatorCount', {
    label: '作业人员数量',
    english: 'Number of operators',
    read: readNumber,
    published: false,
  }),
  /** 一级, 二级, 三级, 未达标. */
  standardisation: defineField('unit.standardisation', {
    label: '安全生产标准化等级',
    english: 'Standardisation level',
    read: readText,
    published: false,
  }),
  /** 诚信等级: 1, 2, 3, 4 or words. */
  credit: defineField('unit.credit', { label: '诚信等级', english: 'Credit rating', read: readText, published: false }),
  /** Points of the seven factors of 三(二)2, as scored on the spot. */
  scoreSystem: defineField('unit.scoreSystem', {
    label: '安全管理制度得分',
    english: 'Points: rules',
    read: readNumber,
    published: false,
  }),
  scorePersonnel: defineField('unit.scorePersonnel', {
    label: '人员配备得分',
    english: 'Points: staff',
    read: readNumber,
    published: false,
  }),
  scoreHazard: defineField('unit.scoreHazard', {
    label: '隐患排查得分',
    english: 'Points: hazards',
    read: readNumber,
    published: false,
  }),
  scoreMaintenance: defineField('unit.scoreMaintenance', {
    label: '维护保养得分',
    english: 'Points: maintenance',
    read: readNumber,
    published: false,
  }),
  scoreInvestment: defineField('unit.scoreInvestment', {
    label: '安全投入得分',
    english: 'Points: investment',
    read: readNumber,
    published: false,
  }),
  scoreEducation: defineField('unit.scoreEducation', {
    label: '安全教育得分',
    english: 'Points: education',
    read: readNumber,
    published: false,
  }),
  scoreEmergency: defineField('unit.scoreEmergency', {
    label: '应急管理得分',
    english: 'Points: emergency',
    read: readNumber,
    published: false,
  }),
  scoreTotal: defineField('unit.scoreTotal', {
    label: '评定总分',
    english: 'Points: total',
    read: readNumber,
    published: false,
  }),
  /** 有/无 or a count within two years. */
  accident: defineField('unit.accident', {
    label: '近两年责任事故',
    english: 'Accidents in two years',
    read: readPossession,
    published: false,
  }),
  penalty: defineField('unit.penalty', {
    label: '近一年行政处罚',
    english: 'Penalties in a year',
    read: readPossession,
    published: false,
  }),
  blacklisted: defineField('unit.blacklisted', {
    label: '是否列入黑名单',
    english: 'Blacklisted',
    read: readPossession,
    published: false,
  }),
  supervisedListing: defineField('unit.supervisedListing', {
    label: '是否挂牌督办',
    english: 'Under listed supervision',
    read: readPossession,
    published: false,
  }),
  peopleExposed: defineField('unit.peopleExposed', {
    label: '经常暴露人数',
    english: 'People exposed',
    read: readNumber,
    published: false,
  }),
};
