import { catalogueCodeDeprecated } from '../../../src/core/checks/catalogue-code-deprecated';
import { testRule } from './testRule';

testRule(catalogueCodeDeprecated, {
  columns: ['使用单位名称', '设备种类', '设备名称', '设备代码'],
  accept: [
    [['高平甲厂', '起重机械', '电动单梁起重机', '41701012320230001']],
    [['高平甲厂', '起重机械', '电动单梁起重机', null]],
    [['高平甲厂', '起重机械', '电动单梁起重机', '/']],
    [['高平甲厂', '起重机械', '电动单梁起重机', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '起重机械', '流动式起重机', '44801012320100001'],
        ['高平甲厂', '场内车辆', '叉车', '51201012320100001'],
      ],
      findings: [
        { at: 'D2', message: 'deprecated', words: ['44801012320100001'], severity: 'info' },
        { at: 'D3', message: 'deprecated', words: ['51201012320100001'] },
      ],
    },
  ],
});
