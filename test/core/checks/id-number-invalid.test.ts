import { idNumberInvalid } from '../../../src/core/checks/id-number-invalid';
import { testRule } from './testRule';

testRule(idNumberInvalid, {
  columns: ['使用单位名称', '姓名', '身份证号', '作业项目'],
  accept: [
    [['高平甲厂', '张三', '140581198501010016', 'N1']],
    [['高平甲厂', '张三', ' 140581 19850101 0016 ', 'N1']],
    [['高平甲厂', '张三', null, 'N1']],
    [['高平甲厂', '张三', '/', 'N1']],
    [['高平甲厂', '张三', '不详', 'N1']],
    [['高平甲厂', '张三', 140581198501010000, 'N1']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', '140581198501010017', 'N1'],
        ['高平甲厂', '李四', '140581198513010016', 'N1'],
        ['高平甲厂', '王五', '14058119850101', 'N1'],
      ],
      findings: [
        { at: 'C2', message: 'invalid', words: ['140581********0017', '校验'], severity: 'error' },
        { at: 'C3', message: 'invalid', words: ['出生日期'] },
        { at: 'C4', message: 'invalid', words: ['14位'] },
      ],
    },
  ],
});
