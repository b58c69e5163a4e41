import { furtherLedgerOnSheet } from '../../../src/core/checks/further-ledger-on-sheet';
import { testRule } from './testRule';

const titles = ['使用单位名称', '设备种类', '下次检验日期', '使用状态'];
const device = ['高平甲厂', '叉车', '2027-05', '在用'];
const twice = [...titles, null, ...titles];

testRule(furtherLedgerOnSheet, {
  columns: titles,
  accept: [
    [device, device],
    [device, [], titles, device],
    [device, [], ['姓名', '作业项目', '证书编号', '有效期至'], ['张三', 'N1', 'TS1', '2027-05-01']],
    { 巡查: [['序号', '巡查日期', '巡查人员', '巡查内容', null, '序号', '巡查日期', '巡查人员', '巡查内容']] },
  ],
  reject: [
    {
      rows: { 台账: [twice, [...device, null, ...device], [null, null, null, null, null, ...device]] },
      findings: [{ at: 'A1', message: 'hemmedIn', words: ['1行'], severity: 'warning' }],
    },
  ],
});
