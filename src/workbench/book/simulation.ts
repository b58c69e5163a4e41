import type { ExcelVersion } from './excelVersion';

/** The bar for what-if: another Excel, or an Excel in trouble. */
export interface Simulation {
  /** Excels of other versions are another start of the add-in: the frame loads again. */
  become(version: ExcelVersion): Promise<void>;
  /** As long as it is on, the user types in a cell: the add-in is refused or waits. */
  editCell(on: boolean): Promise<void>;
  /** Protects the sheet in front, without a password, or takes that away. */
  protectSheet(on: boolean): Promise<void>;
  /** Puts a filter on the first ledger-like list of the sheet in front that hides every second row, or takes it away. */
  filterSheet(on: boolean): Promise<void>;
  /** Somebody else changes a cell of the sheet in front: now (0), or at the add-in's n-th sync from now on, 1 being the next. */
  coAuthorEdit(atSync: number): Promise<void>;
  /** The n-th sync from now on fails, 1 being the next. */
  failSync(n: number): Promise<void>;
  meter(): Promise<MeterReading>;
  /** Calls back when the meter moved, at most some times a second. */
  onMeter(listener: (reading: MeterReading) => void): () => void;
  /** What the host was asked for and cannot do. */
  faults(): Promise<readonly string[]>;
}

/** Since the last command began: a command begins with the first sync after half a second of silence. */
export interface MeterReading {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly cellsWritten: number;
  /** From its first message to its last answer. */
  readonly milliseconds: number;
}
