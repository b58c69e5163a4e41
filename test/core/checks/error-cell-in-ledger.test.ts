import { errorCellInLedger } from '../../../src/core/checks/error-cell-in-ledger';
import { testRule } from './testRule';

testRule(errorCellInLedger, {
  columns: ['使用单位名称', '设备种类', '下次检验日期', '其他栏'],
  accept: [
    [['高平甲厂', '叉车', '2027-05', 5]],
    [['高平甲厂', '叉车', null, null]],
    [['高平甲厂', '叉车', '/', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', { error: '#REF!' }, null],
        ['高平甲厂', '叉车', '2027-05', { error: '#N/A' }],
      ],
      findings: [
        { at: 'C2', message: 'error', words: ['#REF!'], severity: 'error' },
        { at: 'D3', message: 'error', words: ['#N/A'] },
      ],
    },
  ],
});
