import type { Text } from '../../../core';

/** The fixed words of the screen 分级. */
export const gradeWords = {
  matrix: { zh: '分类分级（单位家数）', en: 'Grades (number of units)' },
  all: { zh: '全部单位', en: 'All units' },
  units: { zh: '单位名单', en: 'Units' },
  none: { zh: '没有这一等级的单位。', en: 'No unit has this grade.' },
  detail: { zh: '当前单位', en: 'This unit' },
  range: { zh: '资料不全，可能为', en: 'data are missing; possibly' },
  reasons: { zh: '理由', en: 'Reasons' },
  improve: { zh: '怎样改善', en: 'What would improve it' },
  unknown: { zh: '缺少资料', en: 'Not known' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  department: { zh: '主管部门', en: 'Department' },
} as const satisfies Readonly<Record<string, Text>>;
