import { furtherLedgerOnSheet } from '../../../src/core/checks/further-ledger-on-sheet';
import { testRule } from './testRule';

const device = ['高平甲厂', '叉车', '2027-05', '在用'];

testRule(furtherLedgerOnSheet, {
  columns: ['使用单位名称', '设备种类', '下次检验日期', '使用状态'],
  accept: [
    [device, device],
    [device, [], ['使用单位名称', '设备种类', '下次检验日期', '使用状态'], device],
    [device, [], ['合计', 2]],
    [device, [], ['注：以上为全部设备', null, null, null]],
  ],
  reject: [
    {
      rows: [device, [], ['姓名', '作业项目', '证书编号', '有效期至'], ['张三', 'N1', 'TS1', '2027-05-01']],
      findings: [{ at: 'A4', message: 'further', words: ['1行'], severity: 'warning' }],
    },
  ],
});
