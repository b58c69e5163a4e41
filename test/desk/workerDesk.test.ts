import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/core';
import { DeskCancelled } from '../../src/desk/deskCancelled';
import type { FromDesk, ToDesk } from '../../src/desk/deskMessages';
import { DeskServer } from '../../src/desk/deskServer';
import { ReportDesk } from '../../src/desk/reportDesk';
import { WorkerDesk, type WorkerLike } from '../../src/desk/workerDesk';
import { readXlsx } from '../../src/xlsx/readXlsx';

/** A worker of the same kind as the browser's: messages are copied, and come later. */
class HereWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  ended = false;
  readonly sent: ToDesk[] = [];
  private readonly server = new DeskServer(new ReportDesk(), (message) => {
    this.later(() => this.onmessage?.({ data: structuredClone(message) } as MessageEvent<FromDesk>));
  });

  postMessage(message: ToDesk): void {
    const copy = structuredClone(message);
    this.sent.push(copy);
    this.later(() => void this.server.receive(copy));
  }

  terminate(): void {
    this.ended = true;
  }

  private later(work: () => void): void {
    setImmediate(() => {
      if (!this.ended) work();
    });
  }
}

const file = join(__dirname, '../../assets/samples/米山镇特种设备监管台账.xlsx');
const snapshot = readXlsx(new Uint8Array(readFileSync(file)));
const request = { snapshot, asOf: day('2026-11-23'), corrections: [] };
const query = { filter: { severity: null, item: null, township: null, department: null, unit: null }, groupBy: 'none', from: 0, count: 50, language: 'zh' } as const; // prettier-ignore

test('answers by message as the desk itself does', async () => {
  const [here, there] = [new ReportDesk(), new WorkerDesk(() => new HereWorker())];
  expect(await there.recognise(snapshot, [])).toEqual(await here.recognise(snapshot, []));
  expect(await there.check(request)).toEqual(await here.check(request));
  expect(await there.findings(query)).toEqual(await here.findings(query));
  const start = { sheet: '', row: 0, column: 0 };
  expect(await there.nextFinding(start, 'zh')).toEqual(await here.nextFinding(start, 'zh'));
  const wanted = { language: 'zh', columns: 'all', highlights: true, findings: true, overview: true, departments: 'all', townships: 'all' } as const; // prettier-ignore
  expect(await there.changes(wanted)).toEqual(await here.changes(wanted));
  for (const results of [{ as: 'formulas', day: null }, { as: 'plainFormulas' }] as const) {
    expect(await there.changes(wanted, results)).toEqual(await here.changes(wanted, results));
  }
  const place = { sheet: snapshot.sheets[0]!.name, column: null };
  expect(await there.formulaColumn('RISKGRADE', place, 'zh')).toEqual(
    await here.formulaColumn('RISKGRADE', place, 'zh'),
  );
  expect(await there.compareFormulas('zh')).toBeNull();
  expect(await there.rulesSheet('zh')).toEqual(await here.rulesSheet('zh'));
  // Of a workbook without a sheet of rules: nothing travels in its place.
  expect(await there.clearing(null, 1900)).toEqual(await here.clearing(null, 1900));
  expect(await there.describeFormulas()).toEqual(await here.describeFormulas());
});

test('a large sheet travels in slices', async () => {
  const worker = new HereWorker();
  const values = Array.from({ length: 25_000 }, (_, row) => Array.from({ length: 10 }, () => row));
  const [first] = snapshot.sheets;
  await new WorkerDesk(() => worker).recognise({ ...snapshot, sheets: [{ ...first!, values }] }, []);
  const slices = worker.sent.flatMap((message) => (message.kind === 'rows' ? [message.rows.length] : []));
  expect(slices).toEqual([10_000, 10_000, 5_000]);
});

test('cancelling ends the worker; the next question gets a new one', async () => {
  const workers: HereWorker[] = [];
  const desk = new WorkerDesk(() => {
    const worker = new HereWorker();
    workers.push(worker);
    return worker;
  });
  const checked = desk.check(request);
  desk.cancel();
  await expect(checked).rejects.toBeInstanceOf(DeskCancelled);
  expect(workers[0]!.ended).toBe(true);
  expect((await desk.check(request)).counts.devices).toBeGreaterThan(0);
  expect(workers).toHaveLength(2);
});

test('a worker that breaks is told without its words', async () => {
  const worker = new HereWorker();
  const desk = new WorkerDesk(() => worker);
  const asked = desk.asks({ from: 0, count: 1 });
  worker.onerror?.({} as ErrorEvent);
  await expect(asked).rejects.toThrow('the desk stopped');
});

test('two questions at once do not mix their workbooks', async () => {
  const desk = new WorkerDesk(() => new HereWorker());
  const [sheets, overview] = await Promise.all([desk.recognise(request.snapshot, []), desk.check(request)]);
  expect(sheets).toEqual(await new ReportDesk().recognise(request.snapshot, []));
  expect(overview).toEqual(await new ReportDesk().check(request));
});
