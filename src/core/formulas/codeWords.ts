import type { Refused } from '../codes/refused';
import type { Field } from '../ledger/field';
import { readCode } from '../ledger/readers/code';
import type { Reading } from '../ledger/reading';
import type { Language, Text } from '../text';
import type { FormulaError } from './formula';
import type { FormulaDefinition } from './formulaDefinition';
import type { LedgerAnswers } from './onLedger';

const right: Text = { zh: '正确', en: 'correct' };
const words = {
  none: { zh: '没有填号码', en: 'no number given' },
  digitsLost: {
    zh: '是数字格式，后几位已变成0：请把单元格设为文本，对照原件重新录入',
    en: 'kept as a number, so its last digits are lost: make the cell text and enter it again from the papers',
  },
  error: { zh: '单元格是错误值', en: 'the cell holds an error' },
  malformed: { zh: '不是号码', en: 'not a number of this kind' },
} satisfies Record<string, Text>;

type Check = (text: string) => { readonly ok: true } | Refused;

/** 正确, or what is wrong; never the number itself. '' for a blank cell. */
function codeWords(reading: Reading<string>, check: Check, language: Language): string {
  if (reading.kind === 'absent' || reading.kind === 'empty') return '';
  if (reading.kind === 'value') {
    const checked = check(reading.value);
    return (checked.ok ? right : checked.why)[language];
  }
  if (reading.kind !== 'unreadable') return words.none[language];
  const why = reading.why === 'digitsLost' || reading.why === 'error' ? reading.why : 'malformed';
  return words[why][language];
}

/** Checks the column of a ledger that holds such numbers. */
export function checkColumn(field: Field<string>, check: Check, lacking: FormulaError): LedgerAnswers {
  return {
    answerFor({ rows }, { setting }) {
      const [first] = rows.values();
      if (first !== undefined && !first.entry.table.has(field)) return lacking;
      return ({ entry }) => codeWords(entry.read(field), check, setting.language);
    },
  };
}

/** Checks the numbers in cells. */
export function checkCells(name: Text, check: Check): FormulaDefinition['plain'] {
  return {
    parameters: [{ name, says: { zh: '号码（文本）', en: 'The number, as text' }, optional: false }],
    answer: ([cell], { language }) => codeWords(readCode(cell ?? null), check, language),
  };
}
