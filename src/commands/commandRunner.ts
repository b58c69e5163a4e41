import type { Day, Language, Text, TwinComparison } from '../core';
import type { Desk } from '../desk/desk';
import { DeskCancelled } from '../desk/deskCancelled';
import type { Overview } from '../desk/overview';
import { PortRefusal } from '../port/portRefusal';
import type { PortStage, WorkbookPort } from '../port/workbookPort';
import type { Choice, Outcome } from './command';
import type { CommandId } from './commandIds';
import { commands } from './commandList';
import { LastCheck } from './lastCheck';

/** What the runner is plugged into. */
export interface RunnerDoors {
  readonly port: WorkbookPort;
  readonly desk: Desk;
  readonly today: () => Day;
}

/** What can be seen of the runner; a new object with every change. */
export interface RunnerState {
  readonly job: {
    readonly id: CommandId;
    readonly stage: PortStage | 'checking';
    readonly share: number | null;
  } | null;
  /** How the last command ended; null before the first one and while one runs. */
  readonly outcome: (Outcome & { readonly id: CommandId }) | null;
  readonly overview: Overview | null;
  /** True when the workbook was edited after the check. */
  readonly isStale: boolean;
  /** What 核对 found, until the next check. */
  readonly comparison: TwinComparison | null;
  /** What 撤销上一步 would take back. */
  readonly undoable: Text | null;
}

export interface RunOptions {
  readonly language: Language;
  /** Today when left out. */
  readonly asOf?: Day;
  readonly choice?: Choice;
}

const everything: Choice = { departments: 'all', townships: 'all' };

/** Runs one command at a time for the ribbon and the pane alike, and tells both how it goes. */
export class CommandRunner {
  private current: RunnerState = {
    job: null,
    outcome: null,
    overview: null,
    isStale: false,
    comparison: null,
    undoable: null,
  };
  private readonly listeners = new Set<() => void>();
  private readonly last = new LastCheck();
  private controller: AbortController | null = null;

  constructor(readonly doors: RunnerDoors) {}

  get state(): RunnerState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The cells were edited: figures that are shown may not hold any more. */
  noteEdit(): void {
    this.last.noteEdit();
    this.show({ isStale: this.last.isStale });
  }

  /** Never rejects: what goes wrong is the outcome's sentence. A second command has to wait for the first. */
  async run(id: CommandId, options: RunOptions): Promise<Outcome> {
    if (this.current.job !== null) return { tone: 'refused', text: busy(commands[this.current.job.id].words) };
    const controller = (this.controller = new AbortController());
    this.show({ job: { id, stage: 'reading', share: null }, outcome: null });
    const outcome = await this.outcomeOf(id, options, controller);
    this.controller = null;
    this.show({
      job: null,
      outcome: { ...outcome, id },
      overview: this.last.overview,
      isStale: this.last.isStale,
      comparison: this.last.comparison,
      undoable: this.doors.port.undoable,
    });
    return outcome;
  }

  /** Ends the running command at the next safe place. */
  cancel(): void {
    this.controller?.abort();
    this.doors.desk.cancel();
  }

  private async outcomeOf(id: CommandId, options: RunOptions, controller: AbortController): Promise<Outcome> {
    const { port, desk, today } = this.doors;
    const { signal } = controller;
    const progress = (stage: PortStage, share: number | null): void => {
      this.show({ job: { id, stage, share } });
    };
    try {
      return await commands[id].run({
        port,
        desk: this.telling(desk, id),
        watch: { progress, signal },
        language: options.language,
        asOf: options.asOf ?? today(),
        today: today(),
        last: this.last,
        choice: options.choice ?? everything,
      });
    } catch (error) {
      if (signal.aborted || error instanceof DeskCancelled) {
        this.last.forget();
        return cancelled;
      }
      return { tone: 'refused', text: error instanceof PortRefusal ? error.text : unexpected };
    }
  }

  /** The desk, that tells when it is judging. */
  private telling(desk: Desk, id: CommandId): Desk {
    const check: Desk['check'] = (request) => {
      this.show({ job: { id, stage: 'checking', share: null } });
      return desk.check(request);
    };
    return Object.assign(Object.create(desk) as Desk, { check });
  }

  private show(change: Partial<RunnerState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

const cancelled: Outcome = {
  tone: 'cancelled',
  text: { zh: '已取消，工作簿没有改动。', en: 'Cancelled; the workbook was not changed.' },
};

/** Without the error's own words: they may quote cells, and no one here could act on them. */
const unexpected: Text = {
  zh: '处理时出现意外，没有写入新的内容，您的台账没有改动。请保存工作簿后重试，仍不行请联系维护人员。',
  en: 'Something unexpected happened; nothing new was written and your ledger is unchanged. Save the workbook and try again, else ask the maintainers.',
};

function busy({ zh, en }: Text): Text {
  return { zh: `正在进行“${zh}”，请等它完成或先取消。`, en: `“${en}” is running; wait for it or cancel it first.` };
}
