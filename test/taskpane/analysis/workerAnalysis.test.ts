import { type AnalysisRequest, unexpected, type WorkerMessage } from '../../../src/taskpane/analysis/analysis';
import { WorkerAnalysis, type WorkerLike } from '../../../src/taskpane/analysis/workerAnalysis';

/** A worker that answers when it is told to. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  terminated = false;
  readonly requests: AnalysisRequest[] = [];

  postMessage(request: AnalysisRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: WorkerMessage): void {
    this.onmessage?.({ data } as MessageEvent<WorkerMessage>);
  }
}

const request = { kind: 'clear', file: { id: 1, name: '台账.xlsx', size: 0, content: new Blob([]) } } as const;
const answer = { kind: 'file', bytes: null } as const;

function office(): { workers: FakeWorker[]; analysis: WorkerAnalysis } {
  const workers: FakeWorker[] = [];
  const analysis = new WorkerAnalysis(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, analysis };
}

test('passes stages on, then the answer, and keeps its worker for the next question', async () => {
  const { workers, analysis } = office();
  const stages: string[] = [];
  const asked = analysis.ask(request, (stage) => stages.push(stage));
  workers[0]!.say({ kind: 'stage', stage: 'writing' });
  workers[0]!.say(answer);
  expect(await asked).toEqual(answer);
  expect(stages).toEqual(['writing']);
  const again = analysis.ask(request, () => undefined);
  workers[0]!.say(answer);
  await again;
  expect(workers).toHaveLength(1);
});

test('cancelling ends the worker, and the next question gets a new one', async () => {
  const { workers, analysis } = office();
  const asked = analysis.ask(request, () => undefined);
  analysis.cancel();
  expect(await asked).toEqual({ kind: 'cancelled' });
  expect(workers[0]!.terminated).toBe(true);
  const next = analysis.ask(request, () => undefined);
  workers[1]!.say(answer);
  expect(await next).toEqual(answer);
});

test('a worker that breaks is a sentence, and is replaced', async () => {
  const { workers, analysis } = office();
  const asked = analysis.ask(request, () => undefined);
  workers[0]!.onerror?.({} as ErrorEvent);
  expect(await asked).toEqual({ kind: 'refused', text: unexpected });
  expect(workers[0]!.terminated).toBe(true);
  void analysis.ask(request, () => undefined);
  expect(workers).toHaveLength(2);
});

test('where no worker can be made, that is a sentence too', async () => {
  const analysis = new WorkerAnalysis(() => {
    throw new Error('forbidden');
  });
  expect(await analysis.ask(request, () => undefined)).toEqual({ kind: 'refused', text: unexpected });
});

test('cancelling when nothing runs changes nothing', () => {
  const { workers, analysis } = office();
  analysis.cancel();
  expect(workers).toHaveLength(0);
});
