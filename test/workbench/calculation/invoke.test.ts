import { openOffice } from '../../../src/workbench/transport/nodeOffice';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { watch } from '../openModel';

function open(blankArgument: 0 | null | '' = 0, sets: Readonly<Record<string, string>> = {}) {
  const office = watch(
    openOffice(new WorkbookModel(), { blankArgument, sets: { excelapi: '1.17', ...sets } }, 'short'),
  );
  return office;
}

test('a call goes through the runtime of Office.js and its value comes back', async () => {
  const { host, CustomFunctions } = open();
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  expect(await host.invokeFunction('ADD', [1, 2])).toEqual([[3]]);
});

test('one that is associated after the first call is found too', async () => {
  const { host, CustomFunctions } = open();
  expect(await host.invokeFunction('LATE', [])).toEqual([[{ error: '#VALUE!', message: '' }]]);
  CustomFunctions.associate('LATE', () => 'here');
  expect(await host.invokeFunction('LATE', [])).toEqual([['here']]);
});

test('promises are waited for, arrays come back as rows, and errors in them keep code and words', async () => {
  const { host, CustomFunctions } = open();
  CustomFunctions.associate('ROWS2', () =>
    Promise.resolve([
      ['a', 1],
      [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable!, 'why')],
    ]),
  );
  expect(await host.invokeFunction('ROWS2', [])).toEqual([
    ['a', 1],
    [true, { error: '#N/A', message: 'why' }],
  ]);
});

test.each(['1.3', '1.7'])('a thrown error, an exception and NaN, with CustomFunctions %s', async (version) => {
  const { host, CustomFunctions } = open(0, { customfunctions: version });
  CustomFunctions.associate('THROWS', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue!, 'say why');
  });
  CustomFunctions.associate('BREAKS', () => {
    throw new TypeError('secret');
  });
  CustomFunctions.associate('NAN', () => NaN);
  expect(await host.invokeFunction('THROWS', [])).toEqual([[{ error: '#VALUE!', message: 'say why' }]]);
  expect(await host.invokeFunction('BREAKS', [])).toEqual([[{ error: '#VALUE!', message: '' }]]);
  expect(await host.invokeFunction('NAN', [])).toMatchObject([[{ error: '#VALUE!' }]]);
});

test.each([0, null, ''] as const)('blank cells arrive as %p, arguments left out as null', async (blank) => {
  const { host, CustomFunctions } = open(blank);
  let got: unknown[] = [];
  CustomFunctions.associate('TELL', (...args: unknown[]) => {
    got = args;
    return 1;
  });
  await host.invokeFunction('TELL', [[['x', null]], null, [[[1]], null, [[null]]]]);
  expect(JSON.parse(JSON.stringify(got.slice(0, 3)))).toEqual([[['x', blank]], null, [[[1]], null, [[blank]]]]);
});

test('errors in the arguments arrive as errors of the runtime', async () => {
  const { host, CustomFunctions } = open();
  CustomFunctions.associate('CODES', (rows: { code?: string }[][]) =>
    rows.map((row) => row.map((cell) => (cell instanceof CustomFunctions.Error ? `${cell.code!}!` : 'no error'))),
  );
  expect(await host.invokeFunction('CODES', [[[{ error: '#REF!' }, 1]]])).toEqual([['#REF!!', 'no error']]);
});

test('the calling cell and the arguments’ addresses are told where they are asked for', async () => {
  const { host, CustomFunctions } = open();
  CustomFunctions.associate('WHERE', (_: unknown, { address, parameterAddresses }: Record<string, unknown>) =>
    JSON.stringify([address, parameterAddresses]),
  );
  const [answer] = host.invokeFunctions([
    { name: 'WHERE', args: [[[1]]], address: '台账!B2', parameterAddresses: ['台账!A1'] },
  ]);
  expect(await answer).toEqual([['["台账!B2",["台账!A1"]]']]);
});
