import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookChange } from '../../../src/workbench/book/book';
import {
  type BookClient,
  type BookWorker,
  createBook,
  type FormulaWorker,
} from '../../../src/workbench/book/bookClient';
import type {
  BookPort,
  BookStart,
  FromBook,
  FromFormulas,
  LinePort,
  ToFormulas,
} from '../../../src/workbench/book/bookMessages';
import { BookServer } from '../../../src/workbench/book/bookServer';
import { setsOf } from '../../../src/workbench/book/excelVersion';
import type { FormulaSource } from '../../../src/workbench/book/formulaSource';
import { Questions } from '../../../src/workbench/book/questions';
import type { FunctionsFile } from '../../../src/workbench/calculation/functionsFile';
import { connectEngine } from '../../../src/workbench/formulas/connectEngine';
import { sourceAt } from '../../../src/workbench/formulas/sourceAt';
import type { HostEvent } from '../../../src/workbench/protocol/wire';
import { nodeMemberSets, officeAtPort, type OfficeLibrary } from '../../../src/workbench/transport/nodeOffice';

const samples = join(__dirname, '../../../assets/samples');
export const sampleName = '米山镇特种设备监管台账.xlsx';

export function sample(name = sampleName): Uint8Array {
  return new Uint8Array(readFileSync(join(samples, name)));
}

const any = { type: 'any', dimensionality: 'matrix', optional: true } as const;

/** A function that adds up what it reads. */
export const sumUp: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [{ id: 'SUMUP', name: 'SUMUP', parameters: [{ ...any, name: 'cells' }], result: { dimensionality: 'matrix' } }], // prettier-ignore
};

export interface BookInTest extends BookClient {
  /** All that the page was told, in order. */
  readonly told: BookChange[];
  /** What works the ordinary formulas out sees this, where the test does it by hand. */
  readonly source: FormulaSource;
  /** Another start of the add-in; its functions and commands can be called after `ready`. */
  readonly startAddIn: () => AddIn;
  /** The worker of the formulas dies. */
  readonly formulasDie: () => void;
  /** The worker dies. */
  readonly kill: () => void;
  /** Everything on the way has arrived, and the page was told. */
  readonly rest: () => Promise<void>;
}

export interface AddIn extends OfficeLibrary {
  /** The events that the host has sent. */
  readonly heard: readonly HostEvent[];
  ready(): Promise<void>;
}

const opened: BookClient[] = [];

afterEach(async () => {
  for (const client of opened.splice(0)) {
    // Whatever the host could not do fails the test.
    const faults = await client.simulation.faults().catch(() => []);
    client.dispose();
    expect(faults).toEqual([]);
  }
});

/** Who works the ordinary formulas out: nobody, the test itself, or the engine of the workbench. */
export type Calculating = 'nobody' | 'byHand' | 'engine';

/** A page and its workers in one thread; messages are copied as between threads. */
export function openBookInTest(start: Partial<BookStart> = {}, calculating: Calculating = 'nobody'): BookInTest {
  const server = new BookServer((message) => {
    const data = structuredClone(message);
    setImmediate(() => worker.onmessage?.({ data } as MessageEvent<FromBook>));
  });
  const worker: BookWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = message.kind === 'connect' || message.kind === 'formulas' ? message : structuredClone(message);
      setImmediate(() => void server.receive(copy));
    },
    terminate: () => undefined,
  };
  const memberSets = [...nodeMemberSets()];
  const questions = new Questions();
  const line: { port: LinePort<ToFormulas, FromFormulas> | null } = { port: null };
  const formulas: FormulaWorker = {
    onerror: null,
    postMessage: ({ port, functions }) => {
      line.port = port;
      if (calculating === 'engine') connectEngine(line.port, functions);
      else answerByHand(line.port, questions);
    },
    terminate: () => line.port?.close(),
  };
  const brought = { memberSets, functions: sumUp, version: 'm365', ...start } as const;
  const client = createBook(worker, brought, calculating === 'nobody' ? null : formulas);
  opened.push(client);
  const told: BookChange[] = [];
  client.book.onChange((change) => told.push(change));
  return {
    ...client,
    told,
    source: sourceAt(line.port!, questions),
    formulasDie: () => formulas.onerror?.({} as ErrorEvent),
    startAddIn: () => startAddIn(client),
    kill: () => worker.onerror?.({} as ErrorEvent),
    rest: () => new Promise((resolve) => setTimeout(resolve, 30)),
  };
}

/** Takes answers, and works nothing out. */
function answerByHand(port: LinePort<ToFormulas, FromFormulas>, questions: Questions): void {
  port.onmessage = ({ data }) => {
    if (data.kind === 'settle') port.postMessage({ kind: 'settled', id: data.id });
    else if (data.kind !== 'changes' && data.kind !== 'opened' && data.kind !== 'drawn') questions.take(data);
  };
}

function startAddIn(client: BookClient): AddIn {
  const [here, there] = portPair();
  client.connect(there as unknown as MessagePort);
  const office = officeAtPort(here, setsOf('m365'), 'short');
  const heard: HostEvent[] = [];
  const take = here.onmessage!;
  here.onmessage = (event) => {
    const { type, message } = JSON.parse(event.data) as { type: number; message: { entries: HostEvent[] } };
    if (type === 3) heard.push(...message.entries);
    // Commands belong to the loader, which needs a page.
    if (type !== 3 || message.entries.some(({ messageCategory }) => messageCategory !== 2)) take(event);
  };
  return { ...office, heard, ready: () => tellReady(office) };
}

/** The sample, open, with the id of its sheet in front. */
export async function openSample(start: Partial<BookStart> = {}, calculating: Calculating = 'nobody') {
  const client = openBookInTest(start, calculating);
  const view = await client.book.open({ name: sampleName, bytes: sample() });
  const id = view.active;
  const cell = async (row: number, column: number): Promise<unknown> => {
    const { values } = await client.book.cells(id, { top: row, left: column, bottom: row, right: column });
    return values[0];
  };
  return { ...client, view, id, cell };
}

/** A place that is blank in the sample, far right of its ledger. */
export const blank = { row: 2, column: 40 };
export const blankAddress = 'AO3';

/** What the loader of Office.js does in a page once all its scripts have run. */
async function tellReady({ OfficeExtension, OfficeCore }: OfficeLibrary): Promise<void> {
  const context = new OfficeExtension.ClientRequestContext();
  const { AddinInternalService } = OfficeCore as { readonly AddinInternalService: Service };
  AddinInternalService.newObject(context).notifyActionHandlerReady();
  await context.sync();
}

interface Service {
  newObject(context: unknown): { notifyActionHandlerReady(): void };
}

function portPair(): readonly [BookPort, BookPort] {
  const ports: BookPort[] = [];
  const port = (other: () => BookPort): BookPort => ({
    onmessage: null,
    postMessage: (data) => setImmediate(() => other().onmessage?.({ data } as MessageEvent<string>)),
    close: () => undefined,
  });
  ports.push(
    port(() => ports[1]!),
    port(() => ports[0]!),
  );
  return [ports[0]!, ports[1]!];
}
