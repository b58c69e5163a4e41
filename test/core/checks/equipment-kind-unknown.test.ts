import { equipmentKindUnknown } from '../../../src/core/checks/equipment-kind-unknown';
import { testRule } from './testRule';

testRule(equipmentKindUnknown, {
  columns: ['使用单位名称', '设备种类', '设备名称', '使用登记证编号'],
  accept: [
    [['高平甲厂', '叉车', null, null]],
    [['高平甲厂', null, '客梯', null]],
    [['高平甲厂', null, null, '梯11晋E00001(23)']],
    [['高平甲厂', '/', '茶水炉', null]],
    [['高平甲厂', '不详', '行车', null]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', null, '生产线一号', '1234567'],
        ['高平甲厂', '其他', '二号线', '1234568'],
      ],
      findings: [
        { at: 'B2', message: 'unknown', severity: 'warning', verdict: 'unknown' },
        { at: 'B3', message: 'unknown' },
      ],
    },
  ],
});
