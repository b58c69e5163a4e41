import type { BookText } from '../../book/book';

export const barWords = {
  bar: { zh: '假设（供开发和试用）', en: 'What if (for development and trials)' },
  version: { zh: 'Excel 版本', en: 'Excel' },
  locale: { zh: 'Office 语言', en: 'Office language' },
  theme: { zh: '主题', en: 'Theme' },
  system: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  editCell: { zh: '正在编辑单元格', en: 'Editing a cell' },
  protect: { zh: '保护工作表', en: 'Protect sheet' },
  filter: { zh: '筛选', en: 'Filter' },
  coAuthor: { zh: '同事改一格', en: 'Co-author edits' },
  coAuthorLater: { zh: '下次同步时同事改', en: 'Co-author edits at next sync' },
  fail: { zh: '第', en: 'Sync no.' },
  failTimes: { zh: '第几次同步失败', en: 'Which sync fails' },
  failNow: { zh: '次同步失败', en: 'fails' },
  meter: { zh: '计量', en: 'Meter' },
} as const satisfies Record<string, BookText>;
