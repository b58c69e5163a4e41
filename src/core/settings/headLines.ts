import { parseDay } from '../dates/day';
import { serialToDay } from '../dates/excelSerial';
import { parseDateText } from '../dates/parseDateText';
import type { CellValue } from '../ledger/snapshot';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { headKeys } from './layout';
import { quoted, type ReadValue } from './valueKind';

export type HeadName = keyof typeof headKeys;

/** A line about the book as a whole. */
export interface HeadLine {
  readonly name: HeadName;
  readonly key: string;
  readonly label: Text;
  readonly allowed: Text;
  readonly note: Text;
  readonly show: (book: RuleBook) => string | null;
  /** The cell is not blank. */
  readonly read: (cell: CellValue, dateSystem: 1900 | 1904) => ReadValue;
}

const shortText: Text = { zh: '文字，不超过40字', en: 'text of up to 40 characters' };
const dayText: Text = { zh: '日期，如2026-06-01；可以空着', en: 'a day, e.g. 2026-06-01; may be blank' };

export const headLines: readonly HeadLine[] = [
  textLine('id', { zh: '规则名称', en: 'Id' }, { zh: '印在每张表上', en: 'Printed on every sheet' }),
  textLine(
    'version',
    { zh: '规则版本', en: 'Version' },
    { zh: '改动规则后请一并更改，如“2026-1”', en: 'Change it with the rules, e.g. 2026-1' },
  ),
  textLine('title', { zh: '规则全称', en: 'Title' }, { zh: '', en: '' }),
  {
    name: 'from',
    key: headKeys.from,
    label: { zh: '修改自何日起生效', en: 'Changes hold from' },
    allowed: dayText,
    note: {
      zh: '空着：改动直接代替默认值；填日期：该日以前仍按默认值',
      en: 'Blank: changes take the place of the defaults; with a day: the defaults hold before it',
    },
    show: ({ from }) => from ?? null,
    read: readDay,
  },
];

function textLine(name: 'id' | 'version' | 'title', label: Text, note: Text): HeadLine {
  return {
    name,
    key: headKeys[name],
    label,
    allowed: shortText,
    note,
    show: (book) => book[name],
    read: (cell) => {
      const text = quoted(cell).trim();
      return typeof cell === 'object' || Array.from(text).length > (name === 'title' ? 80 : 40)
        ? { fault: shortText }
        : { value: text };
    },
  };
}

function readDay(cell: CellValue, dateSystem: 1900 | 1904): ReadValue {
  if (typeof cell === 'number') {
    const day = serialToDay(cell, dateSystem);
    return day === null ? { fault: dayText } : { value: day };
  }
  const text = quoted(cell).trim();
  const exact = parseDay(text);
  if (exact !== null) return { value: exact };
  const read = parseDateText(text);
  const isDay = read.kind === 'date' && read.start === null && read.date.from === read.date.to;
  return isDay ? { value: read.date.from } : { fault: dayText };
}
