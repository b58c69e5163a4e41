import type { Desk } from '../desk/desk';
import type { WorkbookPort } from '../port/workbookPort';
import { type CommandId, commandIds } from './commandIds';
import { CommandRunner, type RunOptions } from './commandRunner';
import { today } from './today';

/** What the ribbon and the pane share while Excel is open: one runner, and what the pane is set to. */
export interface ExcelSession {
  readonly runner: CommandRunner;
  /** With what the ribbon's commands run: the pane's language and day. */
  options: RunOptions;
  /** Edits of the user and of co-authors so far. */
  edits: number;
  /** Called when a command is started on the ribbon. */
  onRibbon: ((id: CommandId) => void) | null;
}

/** The part of Office.js that starting needs. */
export interface RibbonOffice {
  onReady(): Promise<{ readonly host: unknown }>;
  readonly actions: { associate(id: string, action: (event?: RibbonEvent) => void): void };
  readonly addin?: { showAsTaskpane?(): Promise<void> };
}

/** Excel of the shared runtime does not always give what older ones need. */
export interface RibbonEvent {
  completed?(): void;
}

/** What these do is seen in the workbook itself, and a pane that opens would take the cursor from the cell. */
const withoutPane: ReadonlySet<CommandId> = new Set<CommandId>(['nextFinding', 'clear', 'undo']);

/**
 * Gives the ribbon its commands and waits for Excel. Null in a browser or in another program; never answers where
 * Excel does not.
 */
export function startRibbon(
  office: RibbonOffice | undefined,
  open: () => { readonly port: WorkbookPort; readonly desk: Desk },
): Promise<ExcelSession | null> {
  if (office === undefined) return Promise.resolve(null);
  const session = office.onReady().then(
    ({ host }) => (host === 'Excel' ? openSession(open()) : null),
    () => null,
  );
  // Named before Excel is ready: a click on the ribbon may be what opens this page.
  for (const id of commandIds) {
    office.actions.associate(id, (event) => {
      void runFromRibbon(id, session, office).finally(() => {
        event?.completed?.();
      });
    });
  }
  return session;
}

function openSession({ port, desk }: ReturnType<Parameters<typeof startRibbon>[1]>): ExcelSession {
  const runner = new CommandRunner({ port, desk, today });
  const session: ExcelSession = { runner, options: { language: 'zh' }, edits: 0, onRibbon: null };
  const noteEdit = (): void => {
    session.edits++;
    if (!runner.state.isStale) runner.noteEdit();
  };
  // Not before a command has read what an edit could make out of date (see `WorkbookPort.look`), and not later either:
  // an edit may come before it has written what it found.
  let isHeard = false;
  runner.subscribe(() => {
    if (isHeard || runner.state.job?.stage !== 'checking') return;
    isHeard = true;
    // Without events the figures just cannot be called out of date; every write looks for itself.
    port.onEdited(noteEdit).catch(() => {
      isHeard = false;
    });
  });
  return session;
}

async function runFromRibbon(
  id: CommandId,
  opening: Promise<ExcelSession | null>,
  office: RibbonOffice,
): Promise<void> {
  const session = await opening;
  if (session === null) return;
  // A pane that cannot be shown must not keep the command from its work.
  const show = (): Promise<void> => office.addin?.showAsTaskpane?.().catch(() => undefined) ?? Promise.resolve();
  if (!withoutPane.has(id)) void show();
  session.onRibbon?.(id);
  const { tone } = await session.runner.run(id, session.options);
  if (tone === 'refused') await show();
}
