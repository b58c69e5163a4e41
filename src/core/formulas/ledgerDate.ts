import { dayToSerial } from '../dates/excelSerial';
import type { LedgerDate } from '../dates/ledgerDate';
import { current } from '../deadlines/run';
import { readDate } from '../ledger/readers/date';
import type { Reading } from '../ledger/reading';
import type { FormulaCell, FormulaSetting } from './formula';
import type { FormulaDefinition } from './formulaDefinition';
import { invalidValue, notAvailable } from './refusals';

export const ledgerDate: FormulaDefinition = {
  id: 'LEDGERDATE',
  says: {
    zh: '把台账上的各种日期写法变成日期（日期序列值，单元格请设日期格式）；只写到月的按当月最后一天',
    en: 'Turns a date as ledgers write it into a date serial; of a month alone the last day',
  },
  example: '=LEDGERDATE("2026年3月")',
  ledger: null,
  plain: {
    parameters: [
      {
        name: { zh: '日期', en: 'date' },
        says: { zh: '日期文字或日期，如“2026.3.5”“2026年3月”', en: 'A date as text or as a date, e.g. 2026.3.5' },
        optional: false,
      },
    ],
    answer: ([cell], setting) => serialOf(readDate(cell ?? null, '', setting.dateSystem), setting),
  },
};

function serialOf(reading: Reading<LedgerDate>, setting: FormulaSetting): FormulaCell {
  if (reading.kind === 'value') return serial(reading.value, setting);
  if (reading.kind === 'absent' || reading.kind === 'empty') return '';
  return reading.kind === 'unreadable' ? unreadable[reading.why] : noDate;
}

/** Of a month the day to which the pane counts. */
function serial(date: LedgerDate, { book, today, dateSystem }: FormulaSetting): FormulaCell {
  const rule = date.precision === 'month' ? current(book.monthOnlyDates, today).value : null;
  return dayToSerial(rule === 'monthStart' ? date.from : date.to, dateSystem) ?? tooEarly;
}

const noDate = notAvailable({
  zh: '这里写的不是日期（如“无”“不详”“长期”“停用”）：查到日期后再填。',
  en: 'This says that there is no date (无, 不详, 长期, 停用 …): enter it once it is known.',
});
const tooEarly = invalidValue({
  zh: '这个日期早于工作簿的日期系统，不能用日期表示。',
  en: 'This day is earlier than the first one that the workbook can count.',
});
const malformed = invalidValue({
  zh: '看不出是日期：请写成“2026-03-05”这样的完整日期。',
  en: 'This is not readable as a date: write it in full, like 2026-03-05.',
});

const unreadable = {
  ambiguous: invalidValue({
    zh: '这个日期有两种读法，不能猜：请对照原件写成“2026-03-05”这样的完整日期。',
    en: 'This date can be read in two ways and is not guessed: write it in full from the papers, like 2026-03-05.',
  }),
  impossible: invalidValue({
    zh: '日历上没有这一天：请对照原件更正。',
    en: 'The calendar has no such day: correct it from the papers.',
  }),
  malformed,
  error: malformed,
  digitsLost: malformed,
};
