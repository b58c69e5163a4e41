import { coAuthor } from '../../../src/workbench/host/coAuthor';
import { requirementSets } from '../../../src/workbench/host/conditions';
import { failAt } from '../../../src/workbench/host/interruption';
import { onSheet, openModel } from '../openModel';

const column = (office: ReturnType<typeof openModel>, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => office.host.model.sheets[0]!.valueAt(row, 0));

test('a member beyond the simulated requirement sets is not found', async () => {
  const merged = (sets: string): Promise<boolean> =>
    onSheet(openModel({ sets: requirementSets(sets) }), async (sheet, context) => {
      const areas = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    });
  await expect(merged('1.9')).rejects.toMatchObject({ code: 'ApiNotFound' });
  await expect(merged('1.14')).resolves.toBe(true);
});

test('Office.js tells the simulated requirement sets', () => {
  const { Office } = openModel({ sets: requirementSets('1.14') });
  const supported = ['1.9', '1.14', '1.15'].map((version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  );
  expect(supported).toEqual([true, true, false]);
});

test('a message over 5 MB is refused on the web before anything is done, and taken on the desktop', async () => {
  const write = (platform: 'web' | 'desktop') => {
    const office = openModel({ platform });
    const text = '特'.repeat(30_000);
    const writing = onSheet(office, async (sheet, context) => {
      // 60 × 30,000 characters of 3 bytes: 5.4 MB.
      sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => [text]);
      await context.sync();
    });
    return { office, writing };
  };
  const web = write('web');
  await expect(web.writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(column(web.office, 1)).toEqual([null]);
  await write('desktop').writing;
});

test('an answer over 5 MB is refused on the web', async () => {
  const office = openModel({ platform: 'web' }, ...Array.from({ length: 60 }, () => ['特'.repeat(30_000)]));
  const reading = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:A60').load('values');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('more than five million cells are answered with null', async () => {
  await onSheet(openModel(), async (sheet, context) => {
    // 500,001 × 10
    const range = sheet.getRange('A1:J500001');
    range.load('values');
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test('while a cell is edited everything is refused', async () => {
  const office = openModel({ cellEdit: true });
  const writing = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').values = [['甲']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(column(office, 1)).toEqual([null]);
});

test('with delayForCellEdit it waits until the edit has ended', async () => {
  const office = openModel({ cellEdit: true });
  let written = false;
  const writing = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').values = [['甲']];
    await context.sync();
    written = true;
  });
  await new Promise((resume) => setTimeout(resume, 20));
  expect(written).toBe(false);
  office.host.leaveCellEdit();
  await writing;
  expect(column(office, 1)).toEqual(['甲']);
});

test('with another workbook in front, selecting, activating, adding and deleting fail and writing does not', async () => {
  const office = openModel({ otherWorkbookInFocus: true });
  office.host.model.addSheet('其他');
  const simple: [string, (sheet: Excel.Worksheet, book: Excel.Workbook) => void, string][] = [
    ['add', (_, book) => book.worksheets.add('汇总'), 'GeneralException'],
    ['selection', (_, book) => book.getSelectedRange().load('address'), 'InvalidSelection'],
    ['active cell', (_, book) => book.getActiveCell().load('address'), 'InvalidSelection'],
  ];
  const acts: typeof simple = [
    ...simple,
    [
      'gridlines',
      (sheet) => {
        sheet.showGridlines = false;
      },
      'GeneralException',
    ],
    [
      'activate',
      (sheet) => {
        sheet.activate();
      },
      'GeneralException',
    ],
    [
      'delete',
      (_, book) => {
        book.worksheets.getItem('其他').delete();
      },
      'InvalidSelection',
    ],
    [
      'select',
      (sheet) => {
        sheet.getRange('A1').select();
      },
      'GeneralException',
    ],
  ];
  for (const [name, act, code] of acts) {
    const trying = onSheet(office, async (sheet, context) => {
      act(sheet, context.workbook);
      await context.sync();
    });
    const error: unknown = await trying.catch((thrown: unknown) => thrown);
    expect([name, (error as OfficeExtension.Error | undefined)?.code]).toEqual([name, code]);
  }
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').values = [['甲']];
    await context.sync();
  });
});

test('an array written across filtered rows goes to the visible rows only', async () => {
  const write = async (misplaceFilteredWrites: boolean): Promise<unknown[]> => {
    const office = openModel({ misplaceFilteredWrites });
    office.host.model.sheets[0]!.filteredRows.add(1);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['一'], ['二'], ['三']];
      await context.sync();
    });
    return column(office, 3);
  };
  expect(await write(true)).toEqual(['一', null, '二']);
  expect(await write(false)).toEqual(['一', '二', '三']);
});

test('locked cells of a protected sheet are refused, unlocked ones are written', async () => {
  const office = openModel();
  const [model] = office.host.model.sheets;
  model!.looks.set(0, 0, { locked: false });
  model!.protection = { options: {}, password: null };
  const write = (address: string): Promise<void> =>
    onSheet(office, async (sheet, context) => {
      sheet.getRange(address).values = [['甲']];
      await context.sync();
    });
  await write('A1');
  await expect(write('B1')).rejects.toMatchObject({ code: 'AccessDenied' });
  const colouring = onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    await context.sync();
  });
  await expect(colouring).rejects.toMatchObject({ code: 'AccessDenied' });
});

describe('a failure at the second sync', () => {
  async function work(office: ReturnType<typeof openModel>): Promise<void> {
    await onSheet(office, async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      for (const row of [1, 2, 3, 4]) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
  }

  test('before anything is done', async () => {
    const office = openModel();
    office.host.interrupt(failAt(2, 'ServiceNotAvailable'));
    await expect(work(office)).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
    expect(column(office, 4)).toEqual([null, null, null, null]);
    expect(office.host.meter.syncs.map(({ error }) => error)).toEqual([null, 'ServiceNotAvailable']);
  });

  test('half-way: what was done stays done', async () => {
    const office = openModel();
    office.host.interrupt(failAt(2, 'GeneralException', 'halfWay'));
    const error: unknown = await work(office).catch((thrown: unknown) => thrown);
    const { code, debugInfo } = error as OfficeExtension.Error;
    expect(code).toBe('GeneralException');
    expect(debugInfo.surroundingStatements?.length).toBeGreaterThan(0);
    expect(column(office, 4)).toEqual([1, 2, null, null]);
  });

  test('after any number of its changes', async () => {
    const whole = openModel();
    await work(whole);
    const { changes } = whole.host.meter.syncs[1]!;
    expect(changes).toBe(4);
    for (let done = 0; done < changes; done++) {
      const office = openModel();
      office.host.interrupt(failAt(2, 'GeneralException', done));
      await expect(work(office)).rejects.toMatchObject({ code: 'GeneralException' });
      expect(column(office, 4)).toEqual([1, 2, 3, 4].map((row) => (row <= done ? row : null)));
    }
  });
});

test('a co-author writes between two syncs, renames the sheet and deletes it', async () => {
  const office = openModel({}, ['甲']);
  office.host.model.addSheet('其他');
  office.host.interrupt(coAuthor.edits(2, '台账', 'A1', [['乙', 2]]));
  office.host.interrupt(coAuthor.insertsRows(3, '台账', 0, 2));
  office.host.interrupt(coAuthor.renames(4, '台账', '新台账'));
  office.host.interrupt(coAuthor.deletes(5, '新台账'));
  const remote: boolean[] = [];
  office.host.watchers.push((change) => remote.push(change.remote));
  const seen: unknown[] = [];
  const reading = onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    for (let sync = 1; sync <= 5; sync++) {
      range.load('values,address');
      await context.sync();
      seen.push([range.address, range.values[0]]);
    }
  });
  await expect(reading).rejects.toMatchObject({ code: 'InvalidReference' });
  expect(seen).toEqual([
    ['台账!A1:B1', ['甲', '']],
    ['台账!A1:B1', ['乙', 2]],
    ['台账!A3:B3', ['乙', 2]],
    ['新台账!A3:B3', ['乙', 2]],
  ]);
  expect(remote).toEqual([true, true]);
});

test('the meter counts syncs, actions and bytes, not the cleanup', async () => {
  const office = openModel();
  await onSheet(office, async (sheet, context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load('values');
    await context.sync();
  });
  const { meter } = office.host;
  expect(meter.syncs).toHaveLength(1);
  const [sync] = meter.syncs;
  expect(sync).toMatchObject({ cellsWritten: 4, suspended: ['screen', 'calculation'], error: null });
  expect(meter.actions).toBeGreaterThan(3);
  expect(meter.largestMessage).toBe(Math.max(sync!.bytesIn, sync!.bytesOut));
});
