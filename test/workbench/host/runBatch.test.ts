import { Host } from '../../../src/workbench/host/host';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import type { RequestBody, ResponseBody } from '../../../src/workbench/protocol/wire';

function open(): Host {
  const model = new WorkbookModel();
  model.addSheet('台账').values.set(0, 0, '甲');
  return new Host(model);
}

async function send(host: Host, body: RequestBody): Promise<ResponseBody> {
  const request = { id: 7, type: 1, flags: 0, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body } };
  const answer = JSON.parse(await host.receive(JSON.stringify(request))) as {
    id: number;
    message: { body: ResponseBody };
  };
  expect(answer.id).toBe(7);
  return answer.message.body;
}

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const sheet = { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['台账'] } };

// As Office.js sent it for worksheets.getItem('台账').getRange('A1:B1') with values and address loaded.
test('a recorded message is answered in the recorded shape', async () => {
  const range = {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1:B1'] },
  };
  const body = await send(open(), {
    AutoKeepReference: true,
    Actions: [
      { Id: 5, ActionType: 1, Name: '', ObjectPathId: 3 },
      { Id: 6, ActionType: 1, Name: '', ObjectPathId: 4 },
      { Id: 7, ActionType: 3, Name: '_KeepReference', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } },
      { Id: 8, ActionType: 1, Name: '', ObjectPathId: 4 },
      { Id: 9, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values', 'address'] } },
      { Id: 10, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
    ],
    ObjectPaths: { 1: root, 2: sheets, 3: sheet, 4: range },
  });
  expect(body).toEqual({
    Results: [
      { ActionId: 5, Value: { _Id: '{00000000-0001-0000-0000-000000000000}' } },
      { ActionId: 6, Value: {} },
      { ActionId: 7, Value: null },
      { ActionId: 8, Value: { _ReferenceId: 'ref-1' } },
      { ActionId: 9, Value: { Values: [['甲', '']], Address: '台账!A1:B1' } },
      { ActionId: 10, Value: null },
    ],
  });
});

test.each<[string, RequestBody['ObjectPaths'][string], string]>([
  ['a property', { Id: 4, ObjectPathType: 4, Name: 'Shapes', ParentObjectPathId: 3 }, 'Worksheet.Shapes (path kind 4)'],
  ['a method', { Id: 4, ObjectPathType: 3, Name: 'FindAll', ParentObjectPathId: 3 }, 'Worksheet.FindAll (path kind 3)'],
  ['a path kind', { Id: 4, ObjectPathType: 9, Name: 'X', ParentObjectPathId: 3 }, 'Worksheet.X (path kind 9)'],
  ['a service', { Id: 4, ObjectPathType: 2, Name: 'Microsoft.Other' }, 'Microsoft.Other (path kind 2)'],
  ['a getItem', { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 3 }, 'Worksheet.getItem (path kind 5)'],
])('%s that the host does not know is named, and is a fault', async (_, path, what) => {
  const host = open();
  const paths = { 1: root, 2: sheets, 3: sheet, 4: path };
  const body = await send(host, { Actions: [{ Id: 5, ActionType: 1, Name: '', ObjectPathId: 4 }], ObjectPaths: paths });
  expect(body.Error).toMatchObject({ Code: 'NotImplemented', Message: `not implemented: ${what}`, ActionIndex: 0 });
  expect(host.faults).toHaveLength(1);
});

test.each<[string, RequestBody['Actions'][number], string]>([
  ['an action kind', { Id: 5, ActionType: 7, Name: '', ObjectPathId: 3 }, 'Worksheet (action kind 7)'],
  [
    'a property to set',
    { Id: 5, ActionType: 4, Name: 'Gravity', ObjectPathId: 3 },
    'setting Worksheet.Gravity (action kind 4)',
  ],
  ['a method', { Id: 5, ActionType: 3, Name: 'Fly', ObjectPathId: 3 }, 'Worksheet.Fly (action kind 3)'],
  [
    'a property to load',
    { Id: 5, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['gravity'] } },
    'loading Worksheet.Gravity (action kind 2)',
  ],
])('%s that the host does not know is named', async (_, action, what) => {
  const body = await send(open(), { Actions: [action], ObjectPaths: { 1: root, 2: sheets, 3: sheet } });
  expect(body.Error).toMatchObject({ Code: 'NotImplemented', Message: `not implemented: ${what}` });
});

test('a reference that is not known any more is refused as Office does, which is no fault', async () => {
  const host = open();
  const body = await send(host, {
    Actions: [{ Id: 5, ActionType: 1, Name: '', ObjectPathId: 4 }],
    ObjectPaths: { 4: { Id: 4, ObjectPathType: 6, Name: 'ref-9' } },
  });
  expect(body.Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 0 });
  expect(host.faults).toEqual([]);
});

test('telemetry is taken and goes nowhere', async () => {
  const body = await send(open(), {
    Actions: [{ Id: 5, ActionType: 3, Name: 'SendTelemetryEvent', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } }],
    ObjectPaths: { 4: { Id: 4, ObjectPathType: 2, Name: 'Microsoft.Telemetry.TelemetryService' } },
  });
  expect(body).toEqual({ Results: [{ ActionId: 5, Value: null }] });
});
