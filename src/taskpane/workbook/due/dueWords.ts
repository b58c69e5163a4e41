import type { Text } from '../../../core';

/** The fixed words of the screen 到期. */
export const dueWords = {
  about: { zh: '看什么', en: 'About' },
  inspection: { zh: '检验', en: 'Inspections' },
  certificate: { zh: '证书', en: 'Certificates' },
  hazard: { zh: '隐患', en: 'Hazards' },
  timeline: { zh: '到期分布', en: 'By due date' },
  overdue: { zh: '已超期', en: 'Over­due' },
  within30: { zh: '30天内', en: '30 days' },
  within60: { zh: '60天内', en: '60 days' },
  within90: { zh: '90天内', en: '90 days' },
  thisYear: { zh: '本年内', en: 'This year' },
  later: { zh: '以后', en: 'Later' },
  unknown: { zh: '缺资料', en: 'No data' },
  lines: { zh: '到期清单', en: 'Due dates' },
  nothing: { zh: '没有这一项。', en: 'There is none.' },
  detail: { zh: '当前一项', en: 'This line' },
} as const satisfies Readonly<Record<string, Text>>;
