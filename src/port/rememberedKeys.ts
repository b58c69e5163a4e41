/** Under these a workbook remembers what the product needs of it the next time. */
export const rememberedKeys = {
  /** The user's words on columns. */
  corrections: 'tzsb.corrections',
  /** The text of its sheet of rules as it was last without faults. */
  lastGoodRules: 'tzsb.rules',
  /** How result columns are written. */
  resultsAs: 'tzsb.resultsAs',
} as const;
