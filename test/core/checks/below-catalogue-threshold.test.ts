import { belowCatalogueThreshold } from '../../../src/core/checks/below-catalogue-threshold';
import { testRule } from './testRule';

testRule(belowCatalogueThreshold, {
  columns: ['使用单位名称', '设备种类', '设备名称', '额定(设计)压力'],
  accept: [
    [['高平甲厂', '锅炉', '热水锅炉', 0.7]],
    [['高平甲厂', '锅炉', '热水锅炉', 0.1]],
    [['高平甲厂', '锅炉', '热水锅炉', null]],
    [['高平甲厂', '锅炉', '热水锅炉', '/']],
    [['高平甲厂', '锅炉', '热水锅炉', '不详']],
    [['高平甲厂', '电梯', '客梯', 0.05]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '锅炉', '热水锅炉', 0.05],
        ['高平甲厂', '压力容器', '储气罐', '0.08'],
      ],
      findings: [
        { at: 'D2', message: 'below', words: ['0.05', '0.1MPa'], severity: 'info' },
        { at: 'D3', message: 'below', words: ['0.08'] },
      ],
    },
  ],
});
