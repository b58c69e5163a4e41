import { BookRefusal, type BookFile, type BookText } from '../book/book';
import type { BookClient } from '../book/bookClient';
import type { ExcelVersion } from '../book/excelVersion';
import type { Grid } from '../grid/grid';
import { opened, savedAs, words } from './words';

/** What the page shows of its workbook. Replaced as a whole at every change. */
export interface WorkbenchState {
  readonly engine: BookClient;
  /** The open file; null for none. */
  readonly file: { readonly name: string; readonly isUnsaved: boolean; readonly wasSaved: boolean } | null;
  readonly opening: { readonly name: string; readonly share: number | null; readonly isLate: boolean } | null;
  /** Waits for the user's word about unsaved changes. */
  readonly asking: BookFile | null;
  readonly message: BookText | null;
  /** Counts opened workbooks: each starts the add-in anew. */
  readonly times: number;
}

/** Opening that takes longer shows how far it is. */
const lateMs = 500;

/** Opens, saves and remembers what is open; knows nothing of how the page looks. */
export class Workbench {
  state: WorkbenchState;
  private version: ExcelVersion = 'ltsc2024';
  private readonly listeners = new Set<() => void>();
  private grid: Grid | null = null;
  private stop: AbortController | null = null;

  constructor(
    private readonly createEngine: (version: ExcelVersion) => BookClient,
    private readonly save: (name: string, bytes: Uint8Array) => void,
  ) {
    this.state = { engine: this.start(), file: null, opening: null, asking: null, message: null, times: 0 };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say = (message: BookText): void => {
    this.set({ message });
  };

  /** The spreadsheet as it is drawn now; what is open is drawn in it. */
  async draw(grid: Grid | null): Promise<void> {
    this.grid = grid;
    if (grid === null || this.state.file === null || this.state.opening !== null) return;
    await grid.show({ progress: () => undefined, signal: new AbortController().signal });
  }

  /** Opens the file, or asks first where that would lose something. */
  async open(file: BookFile): Promise<void> {
    if (this.state.opening !== null) return;
    if (this.state.file?.isUnsaved) this.set({ asking: file });
    else await this.openNow(file);
  }

  async answer(how: 'save' | 'discard' | 'cancel'): Promise<void> {
    const { asking } = this.state;
    this.set({ asking: null });
    if (asking === null || how === 'cancel') return;
    if (how === 'save' && !(await this.saveCopy())) return;
    await this.openNow(asking);
  }

  /** False where nothing was written; why is said. */
  async saveCopy(): Promise<boolean> {
    const { file, engine } = this.state;
    if (file === null) return false;
    try {
      const bytes = await engine.book.save();
      this.save(file.name, bytes);
      this.set({ message: savedAs(file.name), file: { ...file, isUnsaved: false, wasSaved: true } });
      return true;
    } catch (error) {
      this.say(error instanceof BookRefusal ? error.text : words.notSaved);
      return false;
    }
  }

  /** Plays another Excel; its add-in has to start again. */
  async become(version: ExcelVersion): Promise<void> {
    await this.state.engine.simulation.become(version);
    this.version = version;
  }

  undo = (): void => {
    void this.grid?.undo();
  };

  redo = (): void => {
    void this.grid?.redo();
  };

  /** What is being opened ends with its worker; nothing is open afterwards. */
  cancel = (): void => {
    this.stop?.abort();
    this.state.engine.dispose();
    this.set({ engine: this.start(), file: null, opening: null, message: words.cancelled });
  };

  private async openNow(file: BookFile): Promise<void> {
    const stop = (this.stop = new AbortController());
    this.set({ opening: { name: file.name, share: null, isLate: false }, message: null });
    const late = setTimeout(() => {
      this.tellProgress({ isLate: true });
    }, lateMs);
    try {
      await this.state.engine.book.open(file);
      if (stop.signal.aborted) return;
      const fresh = { name: file.name, isUnsaved: false, wasSaved: false };
      this.set({ file: fresh, times: this.state.times + 1 });
      await this.grid?.show({
        progress: (share) => {
          this.tellProgress({ share });
        },
        signal: stop.signal,
      });
      this.state.engine.drawn();
      this.set({ message: opened(file.name) });
    } catch (error) {
      if (stop.signal.aborted) return;
      this.say(error instanceof BookRefusal ? error.text : words.notOpened);
    } finally {
      clearTimeout(late);
      if (!stop.signal.aborted) this.set({ opening: null });
    }
  }

  private tellProgress(now: { readonly share?: number; readonly isLate?: boolean }): void {
    const { opening } = this.state;
    if (opening !== null) this.set({ opening: { ...opening, ...now } });
  }

  private start(): BookClient {
    const engine = this.createEngine(this.version);
    engine.onEnd((message) => {
      this.stop?.abort();
      this.set({ engine: this.start(), file: null, opening: null, message });
    });
    engine.onNotice(this.say);
    engine.book.onChange((change) => {
      const { file } = this.state;
      if (change.kind === 'unsaved' && file !== null) this.set({ file: { ...file, isUnsaved: change.unsaved } });
    });
    return engine;
  }

  private set(now: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...now };
    for (const listener of this.listeners) listener();
  }
}
