import { readRulesSheet } from '../../../src/core/settings/readRulesSheet';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { sheetOf } from './sheetOf';

test.each(['zh', 'en'] as const)('the default book comes back as itself, in %s', (language) => {
  const read = readRulesSheet(sheetOf(rulesSheet(defaultRuleBook, language)));
  expect(read).toEqual({ book: defaultRuleBook, remarks: [] });
});
