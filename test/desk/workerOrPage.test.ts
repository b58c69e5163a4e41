import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/core';
import { DeskCancelled } from '../../src/desk/deskCancelled';
import { openDesk } from '../../src/desk/deskInPage';
import type { ToDesk } from '../../src/desk/deskMessages';
import { ReportDesk } from '../../src/desk/reportDesk';
import { WorkerDesk, type WorkerLike } from '../../src/desk/workerDesk';
import { type DeskInPage, workerOrPage } from '../../src/desk/workerOrPage';
import { readXlsx } from '../../src/xlsx/readXlsx';

const file = join(__dirname, '../../assets/samples/河西镇特种设备台账.xlsx');
const snapshot = readXlsx(new Uint8Array(readFileSync(file)));
const request = { snapshot, asOf: day('2026-11-23'), corrections: [] };

const refuse = (): WorkerLike => {
  throw new Error('SecurityError');
};

function deskOn(load: () => Promise<DeskInPage>): WorkerDesk {
  return new WorkerDesk(() => workerOrPage(refuse, load));
}

test('a worker that starts is used, and nothing else is loaded', () => {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
  const load = jest.fn();
  expect(workerOrPage(() => worker, load)).toBe(worker);
  expect(load).not.toHaveBeenCalled();
});

test('where no worker starts the page answers the same', async () => {
  const [here, there] = [new ReportDesk(), deskOn(() => Promise.resolve({ openDesk }))];
  expect(await there.recognise(snapshot, [])).toEqual(await here.recognise(snapshot, []));
  expect(await there.check(request)).toEqual(await here.check(request));
  expect(await there.nextFinding({ sheet: '', row: 0, column: 0 }, 'zh')).toEqual(
    await here.nextFinding({ sheet: '', row: 0, column: 0 }, 'zh'),
  );
});

test('what was cancelled before its turn is not worked, and the next question is answered', async () => {
  const taken: ToDesk[] = [];
  const desk = deskOn(() =>
    Promise.resolve({
      openDesk: (send) => {
        const receive = openDesk(send);
        return (message) => {
          taken.push(message);
          return receive(message);
        };
      },
    }),
  );
  const check = desk.check(request);
  desk.cancel();
  await expect(check).rejects.toThrow(DeskCancelled);
  expect(taken.filter(({ kind }) => kind === 'ask')).toEqual([]);
  expect((await desk.check(request)).asOf).toBe(request.asOf);
});

test('where the page cannot load the desk either, the question fails, and a later one tries again', async () => {
  let tries = 0;
  const desk = deskOn(() => {
    tries++;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ openDesk });
  });
  await expect(desk.check(request)).rejects.toThrow();
  await expect(desk.check(request)).resolves.toMatchObject({ asOf: request.asOf });
});
