import { checkIdCard } from '../codes/idCard';
import { person } from '../ledger/fields/person';
import { checkCells, checkColumn } from './codeWords';
import type { FormulaDefinition } from './formulaDefinition';
import { notAvailable } from './refusals';

const noColumn = notAvailable({
  zh: '没有认出身份证号列：请把这一列选在区域里。',
  en: 'No column of id numbers is recognised: include it in the areas.',
});

export const checkIdCardNo: FormulaDefinition = {
  id: 'CHECKIDCARD',
  says: {
    zh: '身份证号是否正确：“正确”，或错在哪里；不显示号码',
    en: 'Whether an id number is right, or what is wrong with it; the number is never shown',
  },
  example: '=CHECKIDCARD(D4:D500)',
  ledger: checkColumn(person.idNo, checkIdCard, noColumn),
  plain: checkCells({ zh: '身份证号', en: 'id_number' }, checkIdCard),
};
