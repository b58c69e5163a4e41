import { Workbook } from 'exceljs';
import type { Condition, SampleDevice } from './devices';
import { messyDate } from './messyDate';
import { Random } from './random';
import { describe, put, putRow, putTitle, setWidths } from './sheet';
import { businesses, makeUnit, type SampleUnit } from './units';

const banners: readonly (readonly [string, readonly string[]])[] = [
  ['序号', []],
  ['使用单位情况', ['单位名称', '信用代码', '行业类别', '负责人', '负责人电话']],
  ['设备情况', ['设备种类', '设备品种', '设备名称', '注册代码', '制造单位', '出厂编号', '安装地点']],
  ['登记情况', ['使用登记证号', '登记日期']],
  ['检验情况', ['检验单位', '检验时间', '下次检验时间', '检验结果']],
  ['管理情况', ['安全管理员', '状态']],
  ['备注', []],
];

/** Two header levels with merged banners under a title and two rows of particulars; side notes at the foot. */
export function twoLevelLedger(): Workbook {
  const random = new Random(20230403);
  const book = new Workbook();
  describe(book);
  const sheet = book.addWorksheet('2026年四季度');
  const columns = banners.reduce((sum, [, parts]) => sum + Math.max(1, parts.length), 0);
  putTitle(sheet, 1, '寺庄镇特种设备基本情况及检验情况统计表', columns);
  sheet.getCell('A2').value = '单位：寺庄镇应急和安全生产办公室';
  sheet.getCell('A3').value = '统计截止时间：2026年11月';
  putBanners(sheet);
  setWidths(sheet, [5, 26, 22, 12, 10, 14, 14, 20, 14, 22, 20, 13, 14, 20, 13, 20, 13, 13, 10, 10, 8, 14]);
  let row = 6;
  let number = 0;
  for (const unit of unitsOf(random)) {
    const first = row;
    for (const device of unit.devices) putRow(sheet, row++, cells(random, unit, device, ++number, row === first + 1));
    if (row - 1 > first) for (const column of [2, 3, 4, 5, 6]) sheet.mergeCells(first, column, row - 1, column);
  }
  sheet.getCell(row + 1, 2).value = '说明：本表按季度上报，检验时间以检验报告为准。';
  const second = book.addWorksheet('填表说明');
  second.getCell('A1').value = '1. 设备种类按特种设备目录填写；2. 状态填写在用、停用、报废。';
  return book;
}

function putBanners(sheet: ReturnType<Workbook['addWorksheet']>): void {
  let column = 1;
  for (const [banner, parts] of banners) {
    const last = column + Math.max(1, parts.length) - 1;
    put(sheet.getCell(4, column), banner);
    if (parts.length === 0) sheet.mergeCells(4, column, 5, column);
    else sheet.mergeCells(4, column, 4, last);
    parts.forEach((part, place) => {
      put(sheet.getCell(5, column + place), part);
    });
    for (let place = column; place <= last; place++) {
      for (const row of [4, 5])
        sheet.getCell(row, place).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    }
    column = last + 1;
  }
}

function unitsOf(random: Random): SampleUnit[] {
  const plan: [keyof typeof businesses, number, readonly Condition[]][] = [
    ['mine', 14, ['fine', 'fine', 'due']], ['mine', 9, ['fine', 'overdue']], ['machinery', 7, ['fine']], ['blocks', 6, ['fine']],
    ['school', 2, ['fine']], ['hospital', 3, ['overdue', 'fine']], ['housing', 6, ['fine', 'due']], ['scenic', 4, ['fine']],
    ['gas', 3, ['fine']], ['site', 5, ['fine', 'overdue']], ['hotel', 2, ['fine']], ['filling', 3, ['due']], ['farm', 1, ['fine']],
    ['silk', 6, ['fine']], ['chemical', 7, ['fine']],
  ]; // prettier-ignore
  return plan.map(([kind, count, conditions]) => makeUnit(random, businesses[kind], '寺庄镇', count, conditions));
}

const makers = ['豫东起重设备厂', '华北电梯制造公司', '晋南压力容器厂', '齐鲁叉车制造公司'];

function cells(random: Random, unit: SampleUnit, device: SampleDevice, number: number, first: boolean) {
  return [
    number, first ? unit.name : null, first ? unit.credit : null, first ? unit.place || null : null,
    first ? unit.principal : null, first ? unit.phone : null,
    device.model.kind, device.model.variety || '—', random.pick(device.model.names), device.code, random.pick(makers),
    device.serialNo, device.location, number % 19 === 0 ? '暂无' : device.registrationNo,
    messyDate(random, device.commissioned), '晋城市综合检验检测中心', messyDate(random, device.last),
    messyDate(random, device.next), device.result, unit.manager, number % 33 === 0 ? '停用' : '在用', null,
  ]; // prettier-ignore
}
