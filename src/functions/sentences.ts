import type { FormulaError, Text } from '../core';

const again = '请稍候，再按 Ctrl+Alt+F9 重新计算；仍不行，请保存后重新打开工作簿。';
const againEnglish = 'wait a moment and press Ctrl+Alt+F9; if it stays, save the workbook and open it again.';

function notNow(zh: string, en: string): FormulaError {
  const message: Text = { zh: `${zh}${again}`, en: `${en}: ${againEnglish}` };
  return { error: 'notAvailable', message };
}

/** Why a function cannot answer just now. Nothing is guessed: the cell shows #N/A until it can. */
export const sentences = {
  noEngine: notNow('计算部分没有加载完成，', 'The calculating part has not loaded'),
  noRules: notNow('没有读到本工作簿的规则和日期系统，', 'The rules and date system of this workbook could not be read'),
  noBlanks: notNow('没有读到哪些单元格是空白，', 'Which cells are blank could not be read'),
  broken: notNow('这一次没有算出结果，', 'This calculation did not come to an end'),
} satisfies Record<string, FormulaError>;
