import { readCode } from '../readers/code';
import { readDateCell } from '../readers/date';
import { readInspectionResult } from '../readers/inspectionResult';
import { readNumber } from '../readers/number';
import { readPossession } from '../readers/possession';
import { readLength, readLengthUnder, readPressure, readPressureUnder } from '../readers/measures';
import { readRegistered } from '../readers/registered';
import { readText } from '../readers/text';
import { readStatusUnder, readUseStatus } from '../readers/useStatus';
import { defineField } from './define';

/** Columns about a device (特种设备). */
export const equipment = {
  kind: defineField('equipment.kind', { label: '设备种类', english: 'Kind', read: readText }),
  category: defineField('equipment.category', { label: '设备类别', english: 'Category', read: readText }),
  variety: defineField('equipment.variety', { label: '设备品种', english: 'Variety', read: readText }),
  name: defineField('equipment.name', { label: '设备名称', english: 'Name', read: readText }),
  model: defineField('equipment.model', { label: '型号规格', english: 'Model', read: readText }),
  /** 设备代码 or the older 注册代码: one column often holds either. */
  code: defineField('equipment.code', { label: '设备代码', english: 'Device code', read: readCode }),
  registrationNo: defineField('equipment.registrationNo', {
    label: '使用登记证编号',
    english: 'Registration certificate no.',
    read: readCode,
  }),
  /** 是否办理使用登记: yes or no, where a number is not given or stands in another column. */
  registered: defineField('equipment.registered', {
    label: '是否办理使用登记',
    english: 'Registered (yes/no)',
    read: readRegistered,
    published: false,
  }),
  /** 操作人员是否持证: what a list of devices says of those who work them. */
  operatorCertified: defineField('equipment.operatorCertified', {
    label: '操作人员持证情况',
    english: 'Operators certified (yes/no)',
    read: readRegistered,
    published: false,
  }),
  registeredOn: defineField('equipment.registeredOn', {
    label: '登记日期',
    english: 'Registered on',
    read: readDateCell,
  }),
  serialNo: defineField('equipment.serialNo', { label: '产品编号', english: 'Serial no.', read: readCode }),
  internalNo: defineField('equipment.internalNo', { label: '单位内编号', english: 'Internal no.', read: readCode }),
  location: defineField('equipment.location', { label: '使用地点', english: 'Location', read: readText }),
  manufacturer: defineField('equipment.manufacturer', { label: '制造单位', english: 'Manufacturer', read: readText }),
  manufacturedOn: defineField('equipment.manufacturedOn', {
    label: '制造日期',
    english: 'Manufactured on',
    read: readDateCell,
  }),
  installer: defineField('equipment.installer', { label: '安装单位', english: 'Installer', read: readText }),
  /** 投用日期; 安装监督检验日期 where a ledger has that instead has a field of its own below. */
  commissionedOn: defineField('equipment.commissionedOn', {
    label: '投用日期',
    english: 'Commissioned on',
    read: readDateCell,
  }),
  lastInspectedOn: defineField('equipment.lastInspectedOn', {
    label: '检验日期',
    english: 'Last inspection',
    read: readDateCell,
  }),
  nextInspectionOn: defineField('equipment.nextInspectionOn', {
    label: '下次检验日期',
    english: 'Next inspection',
    read: readDateCell,
  }),
  inspectionResult: defineField('equipment.inspectionResult', {
    label: '检验结论',
    english: 'Inspection result',
    read: readInspectionResult,
  }),
  inspectionReportNo: defineField('equipment.inspectionReportNo', {
    label: '检验报告编号',
    english: 'Report no.',
    read: readCode,
  }),
  inspectionBody: defineField('equipment.inspectionBody', {
    label: '检验机构',
    english: 'Inspection body',
    read: readText,
  }),
  maintainer: defineField('equipment.maintainer', { label: '维保单位', english: 'Maintainer', read: readText }),
  status: defineField('equipment.status', {
    label: '使用状态',
    english: 'Use status',
    read: readUseStatus,
    readUnder: readStatusUnder,
  }),
  parameters: defineField('equipment.parameters', { label: '设备参数', english: 'Parameters', read: readText }),

  /** 安装(改造)监督检验日期: the elevators' base date. */
  supervisedOn: defineField('equipment.supervisedOn', {
    label: '安装监督检验日期',
    english: 'Supervised inspection',
    read: readDateCell,
    published: false,
  }),
  /** 下次内部检验日期 of a boiler. */
  nextInternalOn: defineField('equipment.nextInternalOn', {
    label: '下次内部检验日期',
    english: 'Next internal inspection',
    read: readDateCell,
    published: false,
  }),
  lastAnnualCheckOn: defineField('equipment.lastAnnualCheckOn', {
    label: '年度检查日期',
    english: 'Last annual check',
    read: readDateCell,
    published: false,
  }),
  /** 电梯自行检测日期. */
  lastSelfTestOn: defineField('equipment.lastSelfTestOn', {
    label: '自行检测日期',
    english: 'Last self test',
    read: readDateCell,
    published: false,
  }),
  /** 延期至, with its papers in `extensionNo`. */
  extendedTo: defineField('equipment.extendedTo', {
    label: '延期检验至',
    english: 'Extended to',
    read: readDateCell,
    published: false,
  }),
  extensionNo: defineField('equipment.extensionNo', {
    label: '延期检验文号',
    english: 'Extension document',
    read: readPossession,
    published: false,
  }),
  /** 停用告知 or 停用登记: whether the papers exist. */
  stopNotice: defineField('equipment.stopNotice', {
    label: '停用告知',
    english: 'Notice of stop',
    read: readPossession,
    published: false,
  }),
  stoppedOn: defineField('equipment.stoppedOn', {
    label: '停用日期',
    english: 'Stopped on',
    read: readDateCell,
    published: false,
  }),
  /** 安全状况等级 1 to 5. */
  safetyGrade: defineField('equipment.safetyGrade', {
    label: '安全状况等级',
    english: 'Safety grade',
    read: readNumber,
    published: false,
  }),
  quantity: defineField('equipment.quantity', {
    label: '设备数量',
    english: 'Quantity',
    read: readNumber,
    published: false,
  }),
  /** MPa. */
  pressure: defineField('equipment.pressure', {
    label: '额定(设计)压力',
    english: 'Pressure',
    read: readPressure,
    readUnder: readPressureUnder,
    published: false,
  }),
  /** t/h or MW, as written. */
  capacity: defineField('equipment.capacity', {
    label: '额定蒸发量(热功率)',
    english: 'Boiler capacity',
    read: readText,
    published: false,
  }),
  /** m; km is turned into m. */
  length: defineField('equipment.length', {
    label: '管道长度(m)',
    english: 'Pipe length',
    read: readLength,
    readUnder: readLengthUnder,
    published: false,
  }),
  medium: defineField('equipment.medium', { label: '介质', english: 'Medium', read: readText, published: false }),
  /** 管道级别 GC1…, 锅炉级别 D, 容器类别 Ⅲ. */
  grade: defineField('equipment.grade', {
    label: '设备级别',
    english: 'Equipment grade',
    read: readText,
    published: false,
  }),
  designLife: defineField('equipment.designLife', {
    label: '设计使用年限',
    english: 'Design life, years',
    read: readNumber,
    published: false,
  }),
  safetyValveOn: defineField('equipment.safetyValveOn', {
    label: '安全阀校验有效期',
    english: 'Safety valve valid until',
    read: readDateCell,
    published: false,
  }),
  /** 司机室, 地面, 遥控 …: decides whether a crane needs a Q2 holder. */
  operation: defineField('equipment.operation', {
    label: '操作方式',
    english: 'Way of operation',
    read: readText,
    published: false,
  }),
};
