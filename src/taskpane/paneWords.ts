import type { Text } from '../core';

/** The fixed words of the form; those of the results come with the results. */
export const paneWords = {
  title: { zh: '特种设备台账体检', en: 'Ledger check' },
  otherLanguage: { zh: 'English', en: '中文' },
  privacy: {
    zh: '本页面处理的是所选文件的副本，原文件不改动，数据不离开本机。',
    en: 'This page works on a copy of the chosen file: the original is not changed and no data leave this computer.',
  },
  backToWorkbook: { zh: '改为检查打开的工作簿', en: 'Check the open workbook instead' },
  file: { zh: '台账文件', en: 'Ledger file' },
  chooseFile: { zh: '选择台账文件', en: 'Choose a ledger file' },
  changeFile: { zh: '换一个文件', en: 'Choose another file' },
  dropHere: { zh: '或把 .xlsx 文件拖到这里', en: 'or drop an .xlsx file here' },
  asOf: { zh: '按哪一天判断', en: 'As of' },
  badDay: { zh: '请填写日期，例如 2026-01-31', en: 'Please enter a day, e.g. 2026-01-31' },
  check: { zh: '一键体检', en: 'Check now' },
  fileFirst: { zh: '请先选择台账文件。', en: 'Please choose a ledger file first.' },
  close: { zh: '知道了', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  oneFile: { zh: '一次只能处理一个文件，请只拖入一个。', en: 'One file at a time, please.' },
  cancelled: { zh: '已取消，没有写出任何结果。', en: 'Cancelled; nothing was written.' },
  nothingToClear: {
    zh: '这个文件里没有本工具留下的标记，无需清除。',
    en: 'The file holds no marks of this tool; there is nothing to clear.',
  },
  reading: { zh: '正在读取文件…', en: 'Reading the file…' },
  checking: { zh: '正在体检…', en: 'Checking…' },
  writing: { zh: '正在写出副本…', en: 'Writing the copy…' },
  done: { zh: '体检完成', en: 'Check done' },
} as const satisfies Readonly<Record<string, Text>>;
