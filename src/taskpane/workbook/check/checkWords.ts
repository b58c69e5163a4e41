import type { Text } from '../../../core';

/** The fixed words of the screen 体检. */
export const checkWords = {
  question: { zh: '请确认这一列', en: 'What is this column?' },
  noneOfThese: { zh: '都不是', en: 'None of these' },
  later: { zh: '以后再说', en: 'Not now' },
  remembered: { zh: '您的回答保存在本工作簿中，下次不再问。', en: 'Your answer is kept in this workbook.' },
  recognised: { zh: '本工作簿识别结果', en: 'Recognised in this workbook' },
  recognising: { zh: '正在识别台账…', en: 'Recognising the ledgers…' },
  readAgain: { zh: '重新识别', en: 'Read again' },
  noLedger: {
    zh: '没有识别出特种设备台账。请打开台账所在的工作簿；各工作表的说明见下。',
    en: 'No special-equipment ledger was recognised. Open the workbook with the ledger; the reasons stand below.',
  },
  noSheet: { zh: '本工作簿没有内容。', en: 'This workbook is empty.' },
  column: { zh: '列', en: 'Column' },
  header: { zh: '表头', en: 'Header' },
  takenFor: { zh: '识别为', en: 'Taken for' },
  confidence: { zh: '把握', en: 'Sure' },
  ignored: { zh: '（不使用）', en: '(not used)' },
  rules: { zh: '监管规则', en: 'Rules in force' },
  rulesFaulty: { zh: '有误', en: 'faulty' },
  makeRules: { zh: '生成监管规则表', en: 'Write the sheet of rules' },
  resultsAs: { zh: '结果列写成', en: 'Result columns hold' },
  values: { zh: '数值：任何电脑都能看', en: 'values, seen on any computer' },
  formulas: {
    zh: '公式：随台账变化自动更新，需要加载项',
    en: 'formulas, which keep up with the ledger and need this add-in',
  },
  openRules: { zh: '打开规则表', en: 'Open the sheet of rules' },
  inDoubt: { zh: '待确认', en: 'to be confirmed' },
} as const satisfies Readonly<Record<string, Text>>;

const kinds: Readonly<Record<string, Text>> = {
  equipment: { zh: '设备台账', en: 'devices' },
  unit: { zh: '单位台账', en: 'units' },
  operator: { zh: '人员台账', en: 'operators' },
  hazard: { zh: '隐患台账', en: 'hazards' },
  patrol: { zh: '巡查记录', en: 'patrols' },
  training: { zh: '培训记录', en: 'training' },
  report: { zh: '报送记录', en: 'reports' },
  mixed: { zh: '综合台账', en: 'mixed ledger' },
  other: { zh: '不是台账', en: 'no ledger' },
};

export function kindWords(kind: string): Text {
  return kinds[kind] ?? kinds.other!;
}
