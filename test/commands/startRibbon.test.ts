import { commandIds } from '../../src/commands/commandIds';
import { type RibbonEvent, type RibbonOffice, startRibbon } from '../../src/commands/startRibbon';
import type { Text } from '../../src/core';
import { ReportDesk } from '../../src/desk/reportDesk';
import { PortRefusal } from '../../src/port/portRefusal';
import type { WorkbookPort } from '../../src/port/workbookPort';

type Action = (event?: RibbonEvent) => void;

/** As much of Office as starting needs, and the ribbon's buttons. */
class FakeOffice implements RibbonOffice {
  readonly buttons = new Map<string, Action>();
  shown = 0;
  readonly actions = {
    associate: (id: string, action: Action): void => {
      this.buttons.set(id, action);
    },
  };
  readonly addin = {
    showAsTaskpane: (): Promise<void> => {
      this.shown++;
      return Promise.resolve();
    },
  };

  constructor(private readonly ready: Promise<{ readonly host: unknown }>) {}

  onReady(): Promise<{ readonly host: unknown }> {
    return this.ready;
  }

  /** Ends when Excel is told that the command is done. */
  click(id: string): Promise<void> {
    return new Promise((completed) => {
      this.buttons.get(id)!({ completed });
    });
  }
}

const refused: Text = { zh: '工作表设有保护。', en: 'The sheet is protected.' };
const nothing = { snapshot: { dateSystem: 1900, sheets: [] }, stamp: null } as const;

/** A workbook without sheets, of which only what matters here works. */
class EmptyPort implements WorkbookPort {
  readonly undoable = null;
  edit: () => void = () => undefined;
  read = (): Promise<typeof nothing> => Promise.resolve(nothing);
  look = (): Promise<typeof nothing.snapshot> => Promise.resolve(nothing.snapshot);
  write = (): Promise<void> => Promise.resolve();
  undo = (): Promise<null> => Promise.reject(new PortRefusal('protectedSheet', refused));
  select = (): Promise<void> => Promise.resolve();
  selected = (): Promise<{ sheet: string; row: number; column: number }> =>
    Promise.resolve({ sheet: '', row: 0, column: 0 });
  recall = (): Promise<null> => Promise.resolve(null);
  remember = (): Promise<void> => Promise.resolve();
  readonly canSpill = true;
  facts = (): Promise<{ dateSystem: 1900; rules: null }> => Promise.resolve({ dateSystem: 1900, rules: null });
  formulasOf = (): Promise<[]> => Promise.resolve([]);
  recalculate = (): Promise<void> => Promise.resolve();
  onRulesEdited = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());
  onEdited = (listener: () => void): Promise<() => Promise<void>> => {
    this.edit = listener;
    return Promise.resolve(() => Promise.resolve());
  };
}

function start(host: Promise<{ readonly host: unknown }> = Promise.resolve({ host: 'Excel' })) {
  const office = new FakeOffice(host);
  const port = new EmptyPort();
  return { office, port, session: startRibbon(office, () => ({ port, desk: new ReportDesk() })) };
}

test('every command of the ribbon has its action before Excel is ready', () => {
  const { office } = start(new Promise(() => undefined));
  expect([...office.buttons.keys()].sort()).toEqual([...commandIds].sort());
});

test.each([
  ['in a browser', Promise.resolve({ host: null })],
  ['in Word', Promise.resolve({ host: 'Word' })],
  ['where Office.js fails', Promise.reject(new Error('no host'))],
])('%s there is no session, and a click does nothing but end', async (_, host) => {
  const { office, session } = start(host);
  expect(await session).toBeNull();
  await office.click('check');
  expect(office.shown).toBe(0);
});

test('without Office.js there is no session', async () => {
  expect(await startRibbon(undefined, () => ({ port: new EmptyPort(), desk: new ReportDesk() }))).toBeNull();
});

test('a command whose result is seen in the pane shows it, and the pane hears which one it was', async () => {
  const { office, session } = start();
  const heard: string[] = [];
  const { runner, ...rest } = (await session)!;
  expect(rest.options).toEqual({ language: 'zh' });
  (await session)!.onRibbon = (id) => heard.push(id);
  await office.click('check');
  expect([office.shown, heard, runner.state.outcome?.tone]).toEqual([1, ['check'], 'nothing']);
});

test('a click that opens the page waits for Excel and then runs', async () => {
  let answer: (info: { host: string }) => void = () => undefined;
  const { office, session } = start(new Promise((resolve) => (answer = resolve)));
  const done = office.click('check');
  answer({ host: 'Excel' });
  await done;
  expect((await session)!.runner.state.outcome?.id).toBe('check');
});

test('what is seen in the workbook leaves the pane alone, unless it was refused', async () => {
  const { office, session } = start();
  await session;
  await office.click('clear');
  expect(office.shown).toBe(0);
  await office.click('undo');
  expect([office.shown, (await session)!.runner.state.outcome?.text]).toEqual([1, refused]);
});

test('runs with what the pane is set to', async () => {
  const { office, session } = start();
  (await session)!.options = { language: 'en' };
  const run = jest.spyOn((await session)!.runner, 'run');
  await office.click('check');
  expect(run).toHaveBeenCalledWith('check', { language: 'en' });
});

test('edits are counted once there are figures; before that nothing is watched for', async () => {
  const { office, port, session } = start();
  const opened = (await session)!;
  port.edit();
  expect(opened.edits).toBe(0);
  await office.click('check');
  port.edit();
  port.edit();
  expect(opened.edits).toBe(2);
  expect(opened.runner.state.isStale).toBe(true);
});

test('an edit while the very first check writes makes it out of date', async () => {
  const { office, port, session } = start();
  const opened = (await session)!;
  port.recall = () => {
    port.edit();
    return Promise.resolve(null);
  };
  await office.click('check');
  expect(opened.runner.state.isStale).toBe(true);
});

test('where Excel refuses its events, the next check asks again', async () => {
  const { office, port, session } = start();
  const { onEdited } = port;
  port.onEdited = () => Promise.reject(new PortRefusal('noAnswer', refused));
  await office.click('check');
  port.onEdited = onEdited;
  await office.click('check');
  port.edit();
  expect((await session)!.edits).toBe(1);
});
