import type { CellValue } from '../../src/core';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** Titles, a header and rows as they are met: text dates, serials, a cell with an error, blanks, a real 0, a subtotal. */
const units: readonly (readonly CellValue[])[] = [
  ['某某镇特种设备台账', null, null, null, null, null, null, null, null],
  [
    '序号',
    '使用单位',
    '统一社会信用代码',
    '场所类型',
    '设备名称',
    '使用登记证编号',
    '检验日期',
    '下次检验日期',
    '评分',
  ],
  [1, '高平市甲某机械厂', '91140581MA00000002', '工厂', '叉车', '车11晋E00001(20)', '2025.6.1', '2027年5月31日', 85],
  [2, '高平市甲某机械厂', null, '工厂', '桥式起重机', null, { error: '#N/A' }, null, null],
  [3, '高平市乙某医院', '9114058100000000', '医院', '乘客电梯', '梯11晋E00002(19)', null, 46143, 0],
  [null, null, null, null, null, null, null, null, null],
  ['小计', 3, null, null, null, null, null, null, null],
];

const people: readonly (readonly CellValue[])[] = [
  ['姓名', '单位名称', '身份证号', '作业项目', '有效期至'],
  ['赵某某', '高平市甲某机械厂', '11010519491231002X', 'N1', '2028-04-02'],
  ['钱某某', '高平市甲某机械厂', null, 'N1', '2026.3'],
  ['孙某某', '高平市乙某医院', '110105194912310021', 'T', { error: '#REF!' }],
];

export const ledgers = { 台账: units, 人员: people } as const;

/** A workbook with two ledgers and the sheet 公式 for formulas. */
export function ledgerModel(): WorkbookModel {
  const model = new WorkbookModel();
  for (const [name, rows] of Object.entries(ledgers)) {
    const sheet = model.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        sheet.values.set(row, column, cell ?? undefined);
      });
    });
  }
  model.addSheet('公式');
  return model;
}
