import { checkCreditCode } from '../codes/creditCode';
import { unit } from '../ledger/fields/unit';
import { checkCells, checkColumn } from './codeWords';
import type { FormulaDefinition } from './formulaDefinition';
import { notAvailable } from './refusals';

const noColumn = notAvailable({
  zh: '没有认出统一社会信用代码列：请把这一列选在区域里。',
  en: 'No column of credit codes is recognised: include it in the areas.',
});

export const checkUscc: FormulaDefinition = {
  id: 'CHECKUSCC',
  says: {
    zh: '统一社会信用代码是否正确：“正确”，或错在哪里',
    en: 'Whether a unified social credit code is right, or what is wrong with it',
  },
  example: '=CHECKUSCC(C4:C500)',
  ledger: checkColumn(unit.uscc, checkCreditCode, noColumn),
  plain: checkCells({ zh: '统一社会信用代码', en: 'credit_code' }, checkCreditCode),
};
