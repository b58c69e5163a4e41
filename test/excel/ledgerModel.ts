import { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** Rows of devices as a ledger of a township has them, with columns that nobody reads beside them. */
export function ledgerModel(rows: number, columns: number): WorkbookModel {
  const titles = [
    '使用单位名称',
    '设备名称',
    '使用登记证编号',
    '下次检验日期',
    '检验日期',
    '安装地点',
    '联系人',
    '联系电话',
  ];
  const model = new WorkbookModel();
  const sheet = model.addSheet('设备台账');
  for (let column = 0; column < columns; column++)
    sheet.values.set(0, column, titles[column] ?? `备注${String(column)}`);
  for (let row = 1; row <= rows; row++) {
    const unit = `示范${String(row % 97)}号有限公司`;
    const due = 46400 + (row % 300);
    const cells = [unit, '叉车', due - 365, due, `${String(row)}号车间`, '张三', '13800000000'];
    for (let column = 0; column < columns; column++) {
      sheet.values.set(row, column, cells[column] ?? (column % 2 === 0 ? '正常使用' : row * 3.25));
    }
    for (const column of [2, 3]) sheet.formats.set(row, column, 'yyyy-mm-dd');
  }
  return model;
}
