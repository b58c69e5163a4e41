import type { Text } from '../../../core';

/** The fixed words of the screen 汇总. */
export const summaryWords = {
  departments: { zh: '主管部门', en: 'Departments' },
  townships: { zh: '乡镇（街道）', en: 'Townships' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  explain: {
    zh: '每个所选部门、乡镇各生成一张汇总表，表名以“汇总·”开头，可以单独打印报送。',
    en: 'One sheet for each department or township that is picked; their names begin with 汇总·.',
  },
  first: {
    zh: '先体检，就能在这里选择部门和乡镇；现在直接生成则包括全部。',
    en: 'After a check you can pick here; without one all are made.',
  },
  overdue: { zh: '超期', en: 'overdue' },
} as const satisfies Readonly<Record<string, Text>>;
