import type { Text } from '../../../core';

/** The fixed words of the screen 函数. */
export const functionWords = {
  explain: {
    zh: '在单元格里输入“=函数名(”就能使用，结果随台账变化自动更新。点函数名看本台账的例子和写法。',
    en: 'Type =NAME( in a cell; results keep up with the ledger. Open one for examples from this ledger and its arguments.',
  },
  unavailable: {
    zh: '这台电脑的 Excel 不支持自定义函数，含有这些函数的单元格会显示 #NAME?，台账内容不受影响。体检、分级、到期等其他功能照常使用；要用公式，请在下面“转为原生公式”，结果相同。',
    en: 'This Excel does not run custom functions: cells that hold them show #NAME?; the ledger is not affected. Plain formulas, offered below, give the same results.',
  },
  care: { zh: '公式维护', en: 'Formulas in this workbook' },
  differences: { zh: '不一致的单元格', en: 'Cells that differ' },
  twinSays: { zh: '原生公式', en: 'plain formula' },
  engineSays: { zh: '本工具', en: 'this tool' },
  showMore: { zh: '再显示一些', en: 'Show more' },
  whereTo: { zh: '写到光标所在台账的哪一列', en: 'Into which column, beside the ledger with the cursor' },
  nextColumn: { zh: '台账右侧的空列', en: 'The next free column' },
  cursorColumn: { zh: '光标所在的列', en: 'The column of the cursor' },
  ownColumn: { zh: '指定列', en: 'Another column' },
  letters: { zh: '列标', en: 'Letters' },
  badLetters: { zh: '请填写列标，例如 AG', en: 'Please enter letters such as AG' },
  insert: { zh: '插入公式', en: 'Insert the formula' },
  show: { zh: '查看将写入的公式', en: 'Show what will be written' },
  write: { zh: '写入', en: 'Write it' },
  dont: { zh: '不写入', en: 'Do not write' },
  willWrite: { zh: '将写入', en: 'Will write' },
  askAgain: { zh: '重新读取函数列表', en: 'Read the list of functions again' },
  back: { zh: '返回函数列表', en: 'All functions' },
  example: { zh: '本工作簿的例子', en: 'Examples from this workbook' },
  noExample: {
    zh: '本工作簿中没有适合这个函数的台账行。',
    en: 'No row of this workbook suits this function.',
  },
  exampleFailed: {
    zh: '例子没有算出来，工作簿没有改动。请返回后再点一次。',
    en: 'The examples could not be worked out; nothing was changed. Go back and open it again.',
  },
  working: { zh: '正在计算…', en: 'Working…' },
  asOf: { zh: '按哪一天判断', en: 'As of' },
  copy: { zh: '复制公式', en: 'Copy the formula' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '这里不允许复制，请手工选择后按 Ctrl+C。',
    en: 'Copying is not allowed here; select it and press Ctrl+C.',
  },
  byLedger: { zh: '按台账的表头和数据行填写', en: 'By header rows and data rows' },
  byValues: { zh: '按单个值或一列填写', en: 'By single values or columns' },
  optional: { zh: '（可不填）', en: '(optional)' },
  repeats: { zh: '（可重复）', en: '(may be repeated)' },
} as const satisfies Readonly<Record<string, Text>>;
