import type { Text } from '../../../core';

/** The fixed words of the screen 问题. */
export const findingWords = {
  list: { zh: '问题清单', en: 'Findings' },
  filters: { zh: '筛选和分组', en: 'Filter and group' },
  groupBy: { zh: '分组', en: 'Group by' },
  none: { zh: '不分组', en: 'nothing' },
  severity: { zh: '严重程度', en: 'Severity' },
  item: { zh: '3211项目', en: '3211 item' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  department: { zh: '主管部门', en: 'Department' },
  unit: { zh: '使用单位', en: 'Unit' },
  all: { zh: '全部', en: 'All' },
  reset: { zh: '取消筛选', en: 'Show all' },
  nothing: { zh: '没有发现问题。', en: 'Nothing was found.' },
  nothingHere: { zh: '没有符合筛选条件的问题。', en: 'No finding fits the filters.' },
  detail: { zh: '当前问题', en: 'This finding' },
  basis: { zh: '依据', en: 'Rule' },
} as const satisfies Readonly<Record<string, Text>>;
