/**
 * The rules that a run goes by: the regulation's tables, with what the customer has set in their place.
 * One line a table; each is an InForce list, read with `valueOn(book.<table>, day)`.
 */
export interface RuleBook {
  readonly id: string;
  /** Version of the values; printed on every output. */
  readonly version: string;
  readonly title: string;
}

/** The regulation's own values, nothing changed by the customer. */
export const defaultRuleBook: RuleBook = {
  id: 'gaoping-2023-4',
  version: '1.0.0',
  title: '高平市特种设备分类分级默认规则(高政办发〔2023〕4号)',
};
