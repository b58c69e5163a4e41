import { Workbook, type Worksheet } from 'exceljs';
import { addDays } from '../../src/core/dates/addDays';
import { addMonths } from '../../src/core/dates/addMonths';
import type { Condition } from './devices';
import { idNo, personName, phone } from './invented';
import { messyDate, monthOnly, monthsAgo, sampleDay, trueDate } from './messyDate';
import { Random } from './random';
import { describe, putHeader, putRow, putTitle, type SampleCell, setWidths } from './sheet';
import { businesses, makeUnit, type SampleUnit } from './units';

/** A unit with what the on-site assessment said. */
interface Assessed extends SampleUnit {
  /** Points of the assessment; null: not assessed yet. */
  readonly points: number | null;
  readonly stated: string | null;
}

/** A township that keeps one workbook with a sheet for each thing; its assessed units fill all twelve grades. */
export function workbookLedger(): Workbook {
  const random = new Random(140581);
  const book = new Workbook();
  describe(book);
  const units = assessedUnits(random);
  coverSheet(book.addWorksheet('封面说明'));
  unitSheet(book.addWorksheet('使用单位'), random, units);
  equipmentSheet(book.addWorksheet('特种设备'), random, units);
  operatorSheet(book.addWorksheet('作业人员'), random, units);
  hazardSheet(book.addWorksheet('隐患台账'), random, units);
  patrolSheet(book.addWorksheet('巡查记录'), random, units);
  trainingSheet(book.addWorksheet('宣传培训'), random, units);
  return book;
}

function assessedUnits(random: Random): Assessed[] {
  const classes: (readonly (keyof typeof businesses)[])[] = [
    ['school', 'scenic'],
    ['blocks', 'mine'],
    ['machinery', 'farm'],
  ];
  const levels: [number | null, readonly Condition[]][] = [
    [96, ['fine']],
    [86, ['fine', 'fine', 'due']],
    [71, ['fine']],
    [66, ['overdue', 'fine']],
  ];
  const units: Assessed[] = [];
  for (const kinds of classes) {
    for (const [points, conditions] of levels) {
      for (const kind of kinds) {
        const unit = makeUnit(
          random,
          businesses[kind],
          '米山镇',
          kind === 'farm' ? 1 : random.between(3, 6),
          conditions,
        );
        units.push({ ...unit, points, stated: random.chance(0.3) ? random.pick(['A2', 'B2', 'B3', 'C1']) : null });
      }
    }
  }
  for (const kind of ['hospital', 'hotel', 'filling', 'housing'] as const) {
    units.push({ ...makeUnit(random, businesses[kind], '米山镇', 4, ['fine', 'due']), points: null, stated: null });
  }
  units.push({ ...makeUnit(random, businesses.silk, '米山镇', 0, ['fine']), points: null, stated: null });
  return units;
}

function coverSheet(sheet: Worksheet): void {
  sheet.getCell('B2').value = '米山镇特种设备安全监管台账';
  sheet.getCell('B4').value = '一、本台账由乡镇特种设备监管员填写，每月更新。';
  sheet.getCell('B5').value = '二、内容包括使用单位、特种设备、作业人员、隐患、巡查和宣传培训。';
}

function unitSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '使用单位名称', '统一社会信用代码', '所在乡镇', '场所类型', '主要负责人', '安全管理机构', '安全管理制度', '安全管理员', '专职/兼职', 'A证编号', '安全总监', '应急专项预案', '最近演练日期', '最近现场检查日期', '安全生产标准化等级', '近两年责任事故', '近一年行政处罚', '评定总分', '风险等级', '设备数量', '行业主管部门']; // prettier-ignore
  putTitle(sheet, 1, '米山镇特种设备使用单位台账', headers.length);
  putHeader(sheet, 2, headers);
  setWidths(sheet, [5, 28, 22, 10, 16, 10, 12, 12, 10, 8, 16, 10, 12, 13, 13, 12, 10, 10, 8, 8, 8, 14]);
  units.forEach((unit, place) => {
    const good = unit.points !== null && unit.points >= 70;
    const gap = unit.points === null;
    putRow(sheet, place + 3, [
      place + 1, unit.name, unit.credit, '米山镇', unit.place || null, unit.principal,
      good ? '已设立' : gap ? null : random.pick(['有', '无']), good ? '齐全' : gap ? random.pick([null, '不详']) : random.pick(['有', '无']),
      unit.manager, good ? '专职' : '兼职', good ? `A${random.digits(8)}` : random.pick(['无', null]), good ? personName(random) : null,
      good ? '有' : random.pick(['有', '无', null]),
      good ? messyDate(random, monthsAgo(random, 3)) : random.pick([null, messyDate(random, monthsAgo(random, 20))]),
      messyDate(random, monthsAgo(random, good ? 2 : 9)), good ? random.pick(['二级', '三级']) : null,
      place === 22 ? '1起' : '无', good ? '无' : null, unit.points, unit.stated, unit.devices.length + (place % 9 === 4 ? 1 : 0),
      unit.department || null,
    ]); // prettier-ignore
  });
}

function equipmentSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '使用单位', '设备类别', '设备品种', '设备名称', '设备代码', '使用登记证编号', '产品编号', '型号规格', '使用地点', '投入使用日期', '最近检验日期', '检验结论', '下次检验日期', '自行检测日期', '安全状况等级', '使用状态', '停用告知', '操作方式', '备注']; // prettier-ignore
  putTitle(sheet, 1, '米山镇特种设备台账', headers.length);
  putHeader(sheet, 3, headers);
  setWidths(sheet, [5, 28, 20, 20, 16, 22, 20, 13, 12, 12, 13, 13, 10, 13, 13, 8, 9, 10, 10, 14]);
  let row = 4;
  for (const unit of units) {
    for (const device of unit.devices) {
      const { model } = device;
      const isVessel = model.kind === '压力容器';
      // The hotel's papers are lost: neither date is known.
      const lost = unit.points === null && unit.place === '宾馆饭店';
      putRow(sheet, row, [
        row - 3, unit.name, model.category, model.variety || '/', random.pick(model.names), device.code,
        unit.points === null && row % 6 === 0 ? '未办' : device.registrationNo, device.serialNo, '/', device.location,
        messyDate(random, device.commissioned), lost ? '不详' : trueDate(device.last), device.result,
        lost ? '待查' : row % 4 === 0 ? monthOnly(random, device.next) : trueDate(device.next),
        model.kind === '电梯' ? trueDate(monthsAgo(random, random.between(2, 10))) : '/', isVessel ? random.pick([1, 2, 2, 3]) : '/',
        device.status, '/', model.kind === '起重机械' ? operationOf(random, unit) : '/', null,
      ]); // prettier-ignore
      row++;
    }
  }
  const stopped = units[0]!.devices[0]!;
  putRow(sheet, row, [
    row - 3, units[0]!.name, stopped.model.category, stopped.model.variety, stopped.model.names[0]!, `${stopped.code.slice(0, -1)}7`,
    stopped.registrationNo.replace('晋E', '晋E9').slice(0, 14) + '(19)', 'T2019001', '/', stopped.location, '2019.5.6', '2021.6.1', '合格', '2022.6.1', '/', '/',
    '停用', '告知〔2022〕3号', '/', '停用一年以上',
  ]); // prettier-ignore
}

/** Units in order run their cranes from the ground, which asks for no crane driver's certificate. */
function operationOf(random: Random, unit: Assessed): string {
  return unit.points !== null && unit.points > 70 ? random.pick(['地面', '遥控']) : random.pick(['司机室', '地面']);
}

function operatorSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '单位名称', '姓名', '性别', '身份证号', '岗位', '作业项目', '证书编号', '发证日期', '有效期至', '发证机关', '联系电话']; // prettier-ignore
  putTitle(sheet, 1, '特种设备作业人员持证情况登记表', headers.length);
  putHeader(sheet, 2, headers);
  setWidths(sheet, [5, 28, 10, 6, 22, 14, 16, 22, 13, 13, 20, 14]);
  let row = 3;
  for (const unit of units) {
    const items = new Set(unit.devices.flatMap((device) => (device.model.item ? [device.model.item] : [])));
    for (const item of ['A', ...items]) {
      if (unit.points === null && item !== 'A' && random.chance(0.5)) continue;
      const expired = unit.points === 66 && random.chance(0.5);
      const issued = expired ? monthsAgo(random, 55) : monthsAgo(random, random.between(2, 40));
      const id = idNo(random);
      putRow(sheet, row, [
        row - 2, unit.name, item === 'A' ? unit.manager : personName(random), random.pick(['男', '男', '女']), id,
        item === 'A' ? '安全管理员' : '操作人员', itemText(random, item), id, messyDate(random, issued),
        messyDate(random, addDays(addMonths(issued, 48), -1)), '晋城市行政审批服务管理局', phone(random),
      ]); // prettier-ignore
      row++;
    }
  }
}

const itemNames: Readonly<Record<string, string>> = { A: '安全管理', G1: '工业锅炉司炉', R1: '快开门式压力容器操作', R2: '移动式压力容器充装', R3: '氧舱维护保养', P: '气瓶充装', Q2: '起重机司机', N1: '叉车司机', N2: '观光车司机', S2: '客运索道司机', Y2: '大型游乐设施操作' }; // prettier-ignore

function itemText(random: Random, item: string): string {
  return random.pick([item, `${itemNames[item]!}（${item}）`, itemNames[item]!]);
}

function hazardSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '被检查单位', '检查日期', '隐患描述', '隐患等级', '整改措施', '整改责任人', '整改期限', '整改完成时间', '整改情况', '复查人', '复查时间']; // prettier-ignore
  putTitle(sheet, 1, '特种设备事故隐患排查治理台账', headers.length);
  putHeader(sheet, 2, headers);
  setWidths(sheet, [5, 28, 13, 36, 10, 24, 10, 13, 13, 10, 10, 13]);
  const found = ['安全阀未在校验有效期内', '叉车未悬挂牌照', '起重机吊钩防脱装置损坏', '未见日管控记录', '电梯轿厢内未张贴使用标志', '操作规程未上墙', '压力表未校验']; // prettier-ignore
  let row = 3;
  for (const unit of units.filter((_, place) => place % 2 === 0)) {
    for (let count = random.between(1, 3); count > 0; count--) {
      const on = monthsAgo(random, random.between(1, 8));
      const open = unit.points === 66 && random.chance(0.6);
      const deadline = addDays(on, 15);
      putRow(sheet, row, [
        row - 2, unit.name, messyDate(random, on), random.pick(found), unit.points === 66 && count === 1 ? '严重' : '一般',
        '立即整改', unit.manager, messyDate(random, deadline), open ? null : messyDate(random, addDays(on, 9)),
        open ? random.pick(['整改中', '未整改']) : random.pick(['已整改', '已完成']), open ? null : personName(random),
        open ? null : messyDate(random, addDays(on, 12)),
      ]); // prettier-ignore
      row++;
    }
  }
}

function patrolSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '巡查日期', '巡查单位', '巡查人员', '巡查内容', '巡查结果', '备注'];
  putTitle(sheet, 1, '米山镇特种设备日常巡查记录', headers.length);
  putHeader(sheet, 2, headers);
  setWidths(sheet, [5, 13, 28, 16, 30, 20, 12]);
  const visits = units.flatMap((unit) => [unit, ...(unit.points === 96 ? [] : [unit])]);
  visits.forEach((unit, place) => {
    const result = unit.points === 66 ? '发现问题，已告知' : '未发现问题';
    putRow(sheet, place + 3, [place + 1, messyDate(random, monthsAgo(random, random.between(1, 6))), unit.name, `${personName(random)}、${personName(random)}`, '3211落实情况', result, null]); // prettier-ignore
  });
}

function trainingSheet(sheet: Worksheet, random: Random, units: readonly Assessed[]): void {
  const headers = ['序号', '培训日期', '培训主题', '主办单位', '参加人数'];
  putTitle(sheet, 1, '特种设备安全宣传教育记录', headers.length);
  putHeader(sheet, 2, headers);
  setWidths(sheet, [5, 13, 36, 24, 10]);
  for (let place = 0; place < 8; place++) {
    putRow(sheet, place + 3, [place + 1, messyDate(random, monthsAgo(random, place + 1)), random.pick(['叉车安全操作', '电梯应急救援', '《条例》宣讲', '隐患自查方法']), '米山镇人民政府', random.between(12, units.length + 20)]); // prettier-ignore
  }
  const last: SampleCell[] = [9, trueDate(sampleDay), '今冬安全提醒', '米山镇人民政府', 40];
  putRow(sheet, 11, last);
}
