import type { Field } from '../ledger/field';
import type { Text } from '../text';

/** One argument of a formula's plain form. */
export interface Parameter {
  readonly name: Text;
  /** What to give, in one sentence; how to write it. */
  readonly says: Text;
  readonly optional: boolean;
  /** What the argument is for; a value of its own where absent. */
  readonly role?: 'asOf' | 'version' | 'detail';
}

/** An argument that stands for a column of a ledger. */
export interface LedgerParameter extends Parameter {
  /** The column. */
  readonly field?: Field;
  /** Several in a row of cells, or in one cell with 、 between: one for each device or operator of the unit. */
  readonly per?: 'device' | 'operator';
  /** Several columns in a row of cells, by how many there are; null for a number that makes no sense. */
  readonly across?: (width: number) => readonly Field[] | null;
}

const day: Text = {
  zh: '按哪一天算（日期）；不填按计算当天',
  en: 'The day to count by (a date); the day of calculation when left out',
};

export const asOfParameter: Parameter = {
  name: { zh: '截止日期', en: 'as_of' },
  says: day,
  optional: true,
  role: 'asOf',
};

export const versionParameter: Parameter = {
  name: { zh: '规则版本', en: 'rule_version' },
  says: {
    zh: '必须是现用的规则编号或版本号，用来防止规则换了还照旧用；可不填',
    en: 'Must be the id or version of the rules in use, as a guard; may be left out',
  },
  optional: true,
  role: 'version',
};
