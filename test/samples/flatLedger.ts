import { Workbook } from 'exceljs';
import { messyDate, monthOnly, type DateCell } from './messyDate';
import { Random } from './random';
import { describe, putHeader, putRow, putTitle, type SampleCell, setWidths } from './sheet';
import { businesses, makeUnit, type SampleUnit } from './units';
import type { Condition, SampleDevice } from './devices';

const headers = ['序号', '使用单位名称', '统一社会信用代码', '所在村（社区）', '单位类型', '设备种类', '设备名称', '设备注册代码', '使用登记证编号', '出厂编号', '安装位置', '投用日期', '上次检验日期', '下次检验日期', '检验结论', '使用状态', '安全管理员', '联系电话', '行业主管部门', '备注']; // prettier-ignore

/** One township, one flat sheet: a row a device, the unit's name merged over its rows, pages with repeated headers. */
export function flatLedger(): Workbook {
  const random = new Random(20261123);
  const book = new Workbook();
  describe(book);
  const sheet = book.addWorksheet('特种设备台账', { views: [{ state: 'frozen', ySplit: 4 }] });
  setWidths(sheet, [5, 26, 22, 12, 14, 14, 16, 22, 20, 13, 12, 13, 13, 13, 10, 9, 10, 13, 14, 18]);
  putTitle(sheet, 1, '河西镇特种设备监管台账', headers.length);
  sheet.mergeCells(2, 1, 2, 10);
  sheet.getCell(2, 1).value = '填报单位：河西镇人民政府（盖章）';
  sheet.getCell(2, 15).value = '填报日期：2026年11月20日';
  putHeader(sheet, 4, headers);

  let row = 5;
  let number = 0;
  unitsOf(random).forEach((unit, place) => {
    if (place > 0 && place % 14 === 0) {
      putRow(sheet, row, ['', '小计', null, null, null, null, `${number}台`]);
      putHeader(sheet, row + 1, headers);
      row += 2;
    }
    const first = row;
    for (const device of unit.devices) putRow(sheet, row++, rowOf(random, unit, device, ++number, row === first + 1));
    if (unit.devices.length > 1 && place % 3 !== 2)
      for (const column of [2, 3]) sheet.mergeCells(first, column, row - 1, column);
    if (place === 6) row++;
  });
  putRow(sheet, row, ['合计', null, null, null, null, null, `${number}台`]);
  sheet.getCell(row + 1, 1).value = '注：1.“使用状态”填在用、停用、报废；2.停用设备须附停用告知；3.没有的项目划“/”。';
  sheet.getCell(row + 2, 1).value = '填表人：';
  sheet.getCell(row + 2, 8).value = '审核人：';
  return book;
}

function unitsOf(random: Random): SampleUnit[] {
  const plan: [keyof typeof businesses, number, readonly Condition[]][] = [
    ['foundry', 8, ['fine', 'fine', 'overdue']], ['foundry', 11, ['fine']], ['machinery', 6, ['fine', 'due']],
    ['machinery', 4, ['fine']], ['machinery', 3, ['overdue', 'fine']], ['blocks', 5, ['fine', 'due']],
    ['silk', 7, ['fine']], ['silk', 4, ['overdue']], ['mine', 9, ['fine']], ['mine', 12, ['fine', 'fine', 'fine', 'due']],
    ['chemical', 8, ['fine', 'overdue']], ['school', 3, ['fine']], ['school', 2, ['fine', 'due']], ['school', 1, ['overdue']],
    ['hospital', 4, ['fine']], ['mall', 6, ['fine', 'due']], ['hotel', 3, ['fine']], ['hotel', 2, ['overdue', 'fine']],
    ['scenic', 7, ['fine', 'fine', 'due']], ['housing', 9, ['fine']], ['housing', 14, ['fine', 'fine', 'overdue']],
    ['site', 4, ['fine', 'due']], ['filling', 6, ['fine']], ['gas', 4, ['fine']], ['farm', 1, ['fine']], ['farm', 2, ['overdue']],
    ['machinery', 52, ['fine', 'fine', 'fine', 'fine', 'due']],
  ]; // prettier-ignore
  return plan.map(([kind, count, conditions]) => makeUnit(random, businesses[kind], '河西镇', count, conditions));
}

function rowOf(random: Random, unit: SampleUnit, device: SampleDevice, number: number, first: boolean): SampleCell[] {
  const stopped = number % 41 === 0;
  const failed = number % 67 === 0;
  return [
    number,
    first ? spelled(random, unit.name) : null,
    first ? unit.credit : null,
    random.pick(['河西村', '牛村', '苏庄', '双井', '新庄', '北陈']),
    unit.place || null,
    device.model.kind,
    random.pick(device.model.names),
    number % 29 === 0 ? null : device.code,
    registrationOf(random, device, number),
    device.serialNo,
    device.location,
    messyDate(random, device.commissioned),
    number % 23 === 0 ? random.pick<DateCell>(['不详', '/']) : messyDate(random, device.last),
    nextOf(random, device, number),
    failed ? '不合格' : device.result,
    stopped ? random.pick(['停用', '报停', '报废']) : number % 53 === 0 ? null : device.status,
    first ? unit.manager : null,
    first ? unit.phone : null,
    first ? unit.department : null,
    stopped ? '已停用，未见停用告知' : number % 31 === 0 ? '已联系检验机构' : null,
  ];
}

/** Stray blanks and full-width brackets, as typed by different hands. */
function spelled(random: Random, name: string): string {
  return random.chance(0.1) ? ` ${name} ` : random.chance(0.06) ? name.replace('有限公司', '有限责任公司') : name;
}

function registrationOf(random: Random, device: SampleDevice, number: number): string | null {
  if (number % 37 === 0) return random.pick(['无', '未办', '正在办理']);
  if (number % 43 === 0) return null;
  return number % 7 === 0 ? device.registrationNo.replace('(', '（').replace(')', '）') : device.registrationNo;
}

function nextOf(random: Random, device: SampleDevice, number: number): DateCell | null {
  if (number % 47 === 0) return null;
  if (number % 59 === 0) return '3/4/26';
  return number % 5 === 0 ? monthOnly(random, device.next) : messyDate(random, device.next);
}
