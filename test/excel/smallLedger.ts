import { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** Three devices of two units on the sheet 设备台账, with text that looks like a formula and like an error. */
export function smallLedger(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet('设备台账');
  const rows = [
    ['河西镇特种设备台账', '', '', '', ''],
    ['使用单位名称', '设备名称', '使用登记证编号', '下次检验日期', '备注'],
    ['示范一号有限公司', '电梯', '梯11晋E00001(24)', 46000, '=待查'],
    ['示范一号有限公司', '叉车', '车11晋E00002(24)', 46400, '#N/A'],
    ['示范二号有限公司', '锅炉', '', '待定', 3.5],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') sheet.values.set(row, column, value);
    });
  });
  for (const row of [2, 3]) sheet.formats.set(row, 3, 'yyyy-mm-dd');
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
  model.calculationMode = 'Manual';
  return model;
}
