import { inspectionResultFailedInUse } from '../../../src/core/checks/inspection-result-failed-in-use';
import { testRule } from './testRule';

testRule(inspectionResultFailedInUse, {
  columns: ['使用单位名称', '设备种类', '检验结论', '使用状态'],
  accept: [
    [['高平甲厂', '叉车', '合格', '在用']],
    [['高平甲厂', '叉车', '不合格', '停用']],
    [['高平甲厂', '叉车', null, null]],
    [['高平甲厂', '叉车', '/', '在用']],
    [['高平甲厂', '叉车', '不详', '在用']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '不合格', '在用'],
        ['高平甲厂', '叉车', '不符合要求', null],
        ['高平甲厂', '压力容器', '监控使用', '在用'],
      ],
      findings: [
        { at: 'C2', message: 'failed', severity: 'error' },
        { at: 'C3', message: 'failed' },
        { at: 'C4', message: 'conditional', severity: 'info' },
      ],
    },
  ],
});
