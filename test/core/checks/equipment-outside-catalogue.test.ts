import { equipmentOutsideCatalogue } from '../../../src/core/checks/equipment-outside-catalogue';
import { testRule } from './testRule';

testRule(equipmentOutsideCatalogue, {
  columns: ['使用单位名称', '设备种类', '设备名称'],
  accept: [
    [['高平甲厂', '场内车辆', '叉车']],
    [['高平甲厂', '叉车', null]],
    [['高平甲厂', '叉车', '/']],
    [['高平甲厂', '叉车', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '起重机械', '汽车吊'],
        ['高平甲厂', '锅炉', '茶水炉'],
        ['高平甲厂', '场内车辆', '装载机'],
      ],
      findings: [
        { at: 'C2', message: 'outside', words: ['汽车吊'], severity: 'info' },
        { at: 'C3', message: 'notADevice', words: ['茶水炉'] },
        { at: 'C4', message: 'notADevice', words: ['装载机'] },
      ],
    },
  ],
});
