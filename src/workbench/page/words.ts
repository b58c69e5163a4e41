import type { BookText } from '../book/book';

/** Every word of the page around the spreadsheet; the add-in's own words come from its manifest and its pane. */
export const words = {
  title: { zh: '特种设备台账工作台', en: 'Special-equipment ledger workbench' },
  open: { zh: '打开…', en: 'Open…' },
  samples: { zh: '示例', en: 'Samples' },
  save: { zh: '保存', en: 'Save' },
  saveCopy: { zh: '保存副本', en: 'Save a copy' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  language: { zh: 'English', en: '中文' },
  unsaved: { zh: '未保存', en: 'Not saved' },
  saved: { zh: '已保存', en: 'Saved' },
  unchanged: { zh: '未改动', en: 'Unchanged' },
  file: { zh: '文件', en: 'File' },
  ribbon: { zh: '加载项的按钮', en: 'Buttons of the add-in' },
  sheet: { zh: '表格', en: 'Spreadsheet' },
  cell: { zh: '单元格', en: 'Cell' },
  formulaBar: { zh: '编辑栏', en: 'Formula bar' },
  pane: { zh: '特种设备台账体检（加载项面板）', en: 'Special-equipment ledger check (pane of the add-in)' },
  closePane: { zh: '收起面板', en: 'Close the pane' },
  status: { zh: '提示', en: 'Messages' },
  welcome: { zh: '打开一份 .xlsx 台账，或先看一份示例', en: 'Open an .xlsx ledger, or look at a sample first' },
  welcomeHow: {
    zh: '点“打开…”选择文件，或把文件拖到本页任意位置。文件只在本页中处理，不上传。',
    en: 'Choose a file with “Open…”, or drop one anywhere on this page. It is handled in this page; nothing is uploaded.',
  },
  dropHere: { zh: '松开鼠标，打开这个文件', en: 'Let go to open this file' },
  opening: { zh: '正在打开', en: 'Opening' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelled: { zh: '已取消，没有打开文件。', en: 'Cancelled; no file was opened.' },
  oneFile: {
    zh: '一次只能打开一个文件，请只拖入一个 .xlsx 文件。',
    en: 'One file at a time: drop a single .xlsx file.',
  },
  notOpened: {
    zh: '这个文件打不开，没有任何改动。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'This file cannot be opened; nothing was changed. Save it as .xlsx in Excel or WPS and try again.',
  },
  notSaved: {
    zh: '没能保存，文件没有写出；内容仍在本页中，请再试一次。',
    en: 'Not saved: no file was written. All is still in this page; please try again.',
  },
  localBanner: {
    zh: '本页编辑的是副本：改动只在本页内，点“保存副本”得到新文件，原文件不变。',
    en: 'This page edits a copy: changes stay in this page until “Save a copy” gives you a new file; the original stays as it is.',
  },
  askTitle: { zh: '有改动还没有保存', en: 'Changes are not saved' },
  askText: {
    zh: '打开另一份文件会丢掉这些改动。要先保存吗？',
    en: 'Opening another file discards them. Save them first?',
  },
  saveFirst: { zh: '先保存再打开', en: 'Save, then open' },
  discard: { zh: '不保存，直接打开', en: 'Open without saving' },
  broken: {
    zh: '本页没有完整打开，请刷新页面再试。',
    en: 'This page did not open completely; please load it again.',
  },
  notStarted: {
    zh: '本页没有打开。请用新版的 Edge 或 Chrome 打开，或把整个文件夹放到内网网站上再打开。',
    en: 'This page did not start. Open it in a current Edge or Chrome, or put its folder on a web server and open it there.',
  },
} as const satisfies Record<string, BookText>;

/** The download folder is all that a page can know of where a file went. */
export function savedAs(name: string): BookText {
  return {
    zh: `已保存为“${name}”，在浏览器的下载文件夹里；原来的文件没有改动。`,
    en: `Saved as “${name}” in the browser's download folder; the original file is unchanged.`,
  };
}

export function opened(name: string): BookText {
  return { zh: `已打开“${name}”。`, en: `Opened “${name}”.` };
}
