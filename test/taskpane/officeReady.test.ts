import { officeReady } from '../../src/taskpane/officeReady';

test.each([
  ['inside Excel', { onReady: () => Promise.resolve({ host: 'Excel' }) }, true],
  ['in a browser', { onReady: () => Promise.resolve({ host: null }) }, false],
  ['in Word', { onReady: () => Promise.resolve({ host: 'Word' }) }, false],
  ['without Office.js', undefined, false],
  ['where Office.js fails', { onReady: () => Promise.reject(new Error('no host')) }, false],
  ['where no host ever answers', { onReady: () => new Promise<never>(() => undefined) }, false],
])('%s', async (_, office, expected) => {
  expect(await officeReady(office, 20)).toBe(expected);
});
