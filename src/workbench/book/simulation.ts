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
  /** Somebody else changes a cell of the sheet in front, now. */
  coAuthorEdit(): Promise<void>;
  /** Something happens at a sync to come, in place of what was planned before; null: nothing does. */
  plan(trouble: Trouble | null): Promise<void>;
  meter(): Promise<MeterReading>;
  /** Calls back when the meter moved, at most some times a second. */
  onMeter(listener: (reading: MeterReading) => void): () => void;
  /** What the host was asked for and cannot do. */
  faults(): Promise<readonly string[]>;
}

/**
 * - `fails`: the sync fails before anything of it is done; the one after it goes well again.
 * - `breaksOff`: the same, but half of what it changes is done, and stays.
 * - `keepsFailing`: it and all after it fail, until another trouble or none is planned.
 * - `coAuthorEdits`: somebody else changes a cell of the sheet in front just before it.
 */
export const troubleKinds = ['fails', 'breaksOff', 'keepsFailing', 'coAuthorEdits'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

export interface Trouble {
  readonly kind: TroubleKind;
  /** Counted from the beginning of the add-in's next command, 1 being its first; or the first one that writes. */
  readonly sync: number | 'firstWriting';
}

/** How far a planned trouble is. */
export interface TroubleState extends Trouble {
  /** Since the command began; 0 before it. */
  readonly syncs: number;
  /** Which of them it was; null as long as it has not happened. */
  readonly happened: number | null;
}

/** Since the last command began: a command begins with the first sync after half a second of silence. */
export interface MeterReading {
  readonly syncs: number;
  /** How many of them failed. */
  readonly failed: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly cellsWritten: number;
  /** From its first message to its last answer. */
  readonly milliseconds: number;
  /** Null where none is planned. */
  readonly trouble: TroubleState | null;
}
