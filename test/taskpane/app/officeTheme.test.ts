import { isDarkOffice } from '../../../src/taskpane/app/officeTheme';

test.each([
  ['black, as a new Office says it', { isDarkTheme: true, bodyBackgroundColor: '#262626' }, true],
  ['white, as a new Office says it', { isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' }, false],
  ['black, by its colours', { bodyBackgroundColor: '#262626' }, true],
  ['dark grey, by its colours', { bodyBackgroundColor: '#444444' }, true],
  ['colourful, by its colours', { bodyBackgroundColor: '#E6E6E6' }, false],
  ['colours in words', { bodyBackgroundColor: 'white' }, null],
  ['nothing', {}, null],
  ['no theme at all', undefined, null],
])('%s', (_, theme, expected) => {
  expect(isDarkOffice(theme)).toBe(expected);
});
