import type { Change, SheetContent, Snapshot, Text } from '../core';
import type { FormulaInCell, OpenWorkbook, Place, Watch, WorkbookFacts, WorkbookPort } from '../port/workbookPort';
import { select, selected } from './cursor';
import { EditWatch } from './edits';
import { type OfficeNamespaces, supports } from './office';
import { readFormulas } from './read/ownFormulas';
import { readFacts } from './read/readFacts';
import { type ReadWorkbook, readWorkbook } from './read/readWorkbook';
import { movedSince, refusal } from './refusals';
import { RulesWatch } from './rulesWatch';
import { inExcel, type Session } from './session';
import { recall, remember } from './settings';
import { canBeOneUndo, NotOneUndo } from './undoGroup';
import { isUnmoved, putBack, writeChanges, type Written } from './write/writeChanges';

/** The workbook that is open in this Excel. */
export class ExcelPort implements WorkbookPort {
  private readonly edits: EditWatch;
  private readonly rules = new RulesWatch();
  private drawn: ReadonlyMap<string, SheetContent> = new Map();
  private last: (Written & { readonly words: Text }) | null = null;

  constructor(private readonly office: OfficeNamespaces) {
    this.edits = new EditWatch(office);
  }

  read(watch: Watch): Promise<OpenWorkbook> {
    return inExcel(this.office, watch, 'reading', async (session) => {
      const { count } = this.edits;
      const isNew = this.edits.listen(session.context);
      const read = await readWorkbook(this.office, session, () => {
        if (isNew) this.edits.forget();
        return isNew;
      });
      // What comes while it is read may be in it or not: such an edit counts as later.
      const stamp: Stamp = { read, count };
      return { snapshot: read.snapshot, stamp };
    });
  }

  look(watch: Watch): Promise<Snapshot> {
    return inExcel(this.office, watch, 'reading', async (session) => {
      const { snapshot } = await readWorkbook(this.office, session, () => false);
      return snapshot;
    });
  }

  async write(changes: readonly Change[], basis: OpenWorkbook, words: Text, watch: Watch): Promise<void> {
    if (changes.length === 0) return;
    const { read, count } = stampOf(basis);
    const edits = { watch: this.edits, count };
    const attempt = (asOneUndo: boolean): Promise<Written> =>
      inExcel(
        this.office,
        watch,
        'writing',
        (session) => writeChanges(this.office, session, changes, read, this.drawn, edits),
        { asOneUndo },
      );
    const written = await this.asOneUndo(attempt, changes, watch);
    this.drawn = new Map([...this.drawn, ...written.drawn]);
    this.last = { ...written, words };
  }

  /** As one step of Excel's own undo where it has one, else without; ours is kept either way. */
  private async asOneUndo(
    attempt: (asOneUndo: boolean) => Promise<Written>,
    changes: readonly Change[],
    watch: Watch,
  ): Promise<Written> {
    try {
      return await attempt(canBeOneUndo(this.office, changes));
    } catch (error) {
      if (!(error instanceof NotOneUndo)) throw error;
      await inExcel(this.office, watch, 'writing', (session) =>
        this.edits.writing(() => putBack(session, error.memory, error.separator, error)),
      );
      return attempt(false);
    }
  }

  get undoable(): Text | null {
    return this.last?.words ?? null;
  }

  async undo(watch: Watch): Promise<Text | null> {
    const { last } = this;
    if (!last) return null;
    await inExcel(this.office, watch, 'undoing', async (session) => {
      session.progress(null);
      if (!(await isUnmoved(session, last))) throw movedSince();
      await this.edits.writing(() => putBack(session, last.memory, last.separator, null));
    });
    this.last = null;
    const before = last.memory.pictures.flatMap(({ head, content }) =>
      'seen' in content ? [] : [[head.id, content] as const],
    );
    const drawn = [...this.drawn].filter(([id]) => !last.drawn.has(id));
    this.drawn = new Map([...drawn, ...before]);
    return last.words;
  }

  select(place: Place, watch?: Watch): Promise<void> {
    return this.quickly((session) => select(session, place), watch);
  }

  selected(watch?: Watch): Promise<Place> {
    return this.quickly(selected, watch);
  }

  recall(key: string): Promise<unknown> {
    return this.quickly((session) => recall(session, key));
  }

  remember(key: string, value: unknown): Promise<void> {
    return this.quickly((session) => remember(session, key, value));
  }

  get canSpill(): boolean {
    return supports(this.office, '1.12');
  }

  facts(): Promise<WorkbookFacts> {
    return this.quickly(readFacts);
  }

  formulasOf(functions: readonly string[], watch: Watch): Promise<readonly FormulaInCell[]> {
    return inExcel(this.office, watch, 'reading', (session) => readFormulas(session, functions));
  }

  recalculate(): Promise<void> {
    return this.quickly(async (session) => {
      // Anything less leaves out formulas none of whose cells have changed.
      session.context.workbook.application.calculate('Full');
      await session.write();
    });
  }

  async onRulesEdited(listener: () => void): Promise<() => Promise<void>> {
    const stop = this.rules.add(listener);
    await this.quickly((session) => this.rules.listen(session));
    return () => {
      stop();
      return Promise.resolve();
    };
  }

  async onEdited(listener: () => void): Promise<() => Promise<void>> {
    const stop = this.edits.onEdited(listener);
    if (!this.edits.isListening) await this.listen(stop);
    return () => {
      stop();
      return Promise.resolve();
    };
  }

  /** `otherwise` is called where Excel refuses its events. */
  private listen(otherwise: () => void): Promise<void> {
    return this.quickly(async (session) => {
      const isNew = this.edits.listen(session.context);
      try {
        await session.read();
      } catch (error) {
        if (isNew) this.edits.forget();
        otherwise();
        throw error;
      }
    });
  }

  private quickly<T>(work: (session: Session) => Promise<T>, watch = nobody()): Promise<T> {
    return inExcel(this.office, watch, 'reading', work);
  }
}

/** Hears nothing and stops nothing. */
function nobody(): Watch {
  return { progress: () => undefined, signal: new AbortController().signal };
}

interface Stamp {
  readonly read: ReadWorkbook;
  /** Edits by others before it was read. */
  readonly count: number;
}

function stampOf({ stamp }: OpenWorkbook): Stamp {
  if (typeof stamp !== 'object' || stamp === null || !('read' in stamp)) throw refusal('changedMeanwhile');
  return stamp as Stamp;
}
