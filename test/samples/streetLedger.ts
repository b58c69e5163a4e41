import { Workbook } from 'exceljs';
import type { Condition } from './devices';
import { idNo, personName } from './invented';
import { messyDate, monthOnly, trueDate } from './messyDate';
import { Random } from './random';
import { describe, putHeader, putRow, putTitle, setWidths } from './sheet';
import { businesses, makeUnit } from './units';

/** A street office's ledger of lifts, rides and vehicles, with the operator beside each device; kept in LibreOffice. */
export function streetLedger(): Workbook {
  const random = new Random(918);
  const book = new Workbook();
  describe(book);
  const sheet = book.addWorksheet('北城街道');
  const headers = ['序号', '街道', '企业名称', '设备类型', '数量', '设备编号', '登记证号', '使用地点', '出厂日期', '检验日期', '检验有效期至', '操作人员姓名', '身份证号', '证件项目', '证书有效期', '设备状态']; // prettier-ignore
  putTitle(sheet, 1, '北城街道特种设备及作业人员一览表', headers.length);
  putHeader(sheet, 3, headers);
  setWidths(sheet, [5, 12, 28, 20, 6, 22, 20, 14, 13, 13, 14, 12, 22, 14, 13, 9]);
  const plan: [keyof typeof businesses, number, readonly Condition[]][] = [
    ['mall', 12, ['fine', 'due']], ['mall', 8, ['fine']], ['housing', 18, ['fine', 'fine', 'overdue']], ['housing', 10, ['fine']],
    ['hotel', 4, ['fine']], ['hospital', 6, ['fine']], ['school', 4, ['fine', 'due']], ['scenic', 8, ['fine', 'overdue']],
    ['machinery', 6, ['fine']], ['silk', 5, ['due']], ['foundry', 4, ['overdue']],
  ]; // prettier-ignore
  let row = 4;
  for (const [kind, count, conditions] of plan) {
    const unit = makeUnit(random, businesses[kind], '北城街道', count, conditions);
    for (const device of unit.devices) {
      const { item, variety, category } = device.model;
      const expires = device.next;
      putRow(sheet, row, [
        row - 3, '北城街道办', unit.name, variety || category, 1, device.code, device.registrationNo, device.location,
        monthOnly(random, device.commissioned), messyDate(random, device.last), row % 3 === 0 ? monthOnly(random, device.next) : trueDate(device.next),
        item ? personName(random) : '/', item ? idNo(random) : '/', item ?? '/', item ? messyDate(random, expires) : '/', '在用',
      ]); // prettier-ignore
      row++;
    }
  }
  return book;
}
