import { refusalFor } from '../../src/excel/refusalFor';
import { brokenOff, movedSince, refusal } from '../../src/excel/refusals';
import type { RefusalReason } from '../../src/port/portRefusal';

const codes: readonly (readonly [string, RefusalReason])[] = [
  ['InvalidOperationInCellEditMode', 'cellEdit'],
  ['FilteredRangeConflict', 'filtered'],
  ['MergedRangeConflict', 'placeTaken'],
  ['ItemNotFound', 'sheetGone'],
  ['AccessDenied', 'readOnly'],
  ['ApiNotFound', 'tooOld'],
  ['RequestAborted', 'noAnswer'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['InvalidSelection', 'otherWorkbook'],
  ['GeneralException', 'unexpected'],
  ['SomethingNew', 'unexpected'],
];

test.each(codes)('%s of Excel is told as %s', (code, reason) => {
  expect(refusalFor(Object.assign(new Error(code), { code })).reason).toBe(reason);
});

test('a general error where a sheet is added means that another workbook is in front', () => {
  const error = { code: 'GeneralException', debugInfo: { errorLocation: 'WorksheetCollection.add' } };
  expect(refusalFor(error).reason).toBe('otherWorkbook');
  expect(refusalFor(null).reason).toBe('unexpected');
});

const reasons: readonly RefusalReason[] = [
  'cellEdit',
  'protectedSheet',
  'protectedWorkbook',
  'filtered',
  'otherWorkbook',
  'changedMeanwhile',
  'sheetGone',
  'placeTaken',
  'readOnly',
  'tooLarge',
  'tooOld',
  'noAnswer',
  'cancelled',
  'unexpected',
];

test.each([
  ...reasons.map((reason) => refusal(reason, { sheet: '台账', place: 'F3' })),
  brokenOff('unexpected'),
  movedSince(),
])('says what happened, that nothing was lost and what to do: $reason', ({ text: { zh, en } }) => {
  expect(zh).toMatch(/内容没有改动/);
  expect(zh).toMatch(/[请再].*。$/);
  expect(en).toMatch(/nothing was|unchanged/);
  expect(zh + en).not.toMatch(/[{}]|undefined/);
});
