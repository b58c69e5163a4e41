import type { BookText } from './book';

export const bookTexts = {
  nothingOpen: { zh: '还没有打开工作簿。', en: 'No workbook is open.' },
  sheetGone: { zh: '这张工作表已经不在工作簿中。', en: 'This sheet is not in the workbook any more.' },
  protected: {
    zh: '这张工作表受保护，单元格已锁定，内容没有改动。请先取消工作表保护。',
    en: 'This sheet is protected and the cells are locked; nothing was changed. Please unprotect the sheet first.',
  },
  failed: {
    zh: '这一步没有完成，工作簿没有丢失。请再试一次。',
    en: 'This step was not completed; the workbook is not lost. Please try again.',
  },
  formulasStopped: {
    zh: '普通公式暂时不再自动计算，台账没有丢失，已算出的结果都在。请保存副本后刷新页面，再打开继续。',
    en: 'Ordinary formulas are not worked out any more for now; nothing is lost and the results stay. Please save a copy, reload the page and open the copy.',
  },
  stopped: {
    zh: '后台已停止，未保存的改动无法继续。请刷新页面，重新打开文件。',
    en: 'The work in the background has stopped, and unsaved changes are lost. Please reload the page and open the file again.',
  },
} as const satisfies Readonly<Record<string, BookText>>;
