import type { Text } from '../text';

/** Words of the sheet of rules beside its lines. */
export const rulesWords = {
  title: { zh: '特种设备监管规则', en: 'Rules of supervision' },
  how: {
    zh: '怎么改：只改黄色单元格，改完保存，再点一键体检。清空一个黄色单元格就恢复默认值。',
    en: 'How to change a rule: edit the yellow cells only, save, and check again. An emptied cell goes back to its default.',
  },
  certain: {
    zh: '性质：“建议值”没有法定效力，由主管部门确定后修改；“已核对”“待复核”来自法规标准，除非法规有变，请勿改动。',
    en: 'Certainty: a proposal has no legal force and is for the departments to decide; other values come from the law and should stay unless the law changes.',
  },
  keys: {
    zh: '可以插入行、移动行、调整顺序；最后一列“编号”请勿改动，系统靠它认出每一行。改动后请改一下“规则版本”。',
    en: 'Rows may be moved and inserted; leave the last column alone, the rows are known by it. Change the version after an edit.',
  },
  contents: { zh: '目录（点击跳到该表）', en: 'Contents (click to go there)' },
  book: { zh: '规则版本', en: 'Version of the rules' },
  item: { zh: '项目', en: 'Item' },
  value: { zh: '当前值', en: 'Value in force' },
  unit: { zh: '单位', en: 'Unit' },
  usual: { zh: '默认值', en: 'Default' },
  allowed: { zh: '可以填写', en: 'Allowed' },
  certainty: { zh: '性质', en: 'Certainty' },
  source: { zh: '依据', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  changed: { zh: '已修改', en: 'changed' },
} as const satisfies Readonly<Record<string, Text>>;
