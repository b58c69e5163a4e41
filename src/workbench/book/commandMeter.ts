import type { SyncRecord } from '../host/meter';
import type { PlannedTrouble } from './plannedTrouble';
import type { MeterReading } from './simulation';

/** A silence of this many milliseconds ends a command. */
const silence = 500;

type Figures = Omit<MeterReading, 'trouble'>;

const nothing: Figures = { syncs: 0, failed: 0, bytesIn: 0, bytesOut: 0, cellsWritten: 0, milliseconds: 0 };

/** The figures of the add-in's last command. */
export class CommandMeter {
  /** How many commands have begun. */
  commands = 0;
  trouble: PlannedTrouble | null = null;
  private figures = nothing;
  private began = -Infinity;
  private ended = -Infinity;
  private running = 0;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  get last(): MeterReading {
    return { ...this.figures, trouble: this.trouble?.state ?? null };
  }

  /** A message has come. */
  begin(): void {
    const now = this.now();
    if (this.running === 0 && now - this.ended > silence) {
      this.began = now;
      this.figures = nothing;
      this.commands++;
    }
    this.running++;
  }

  /** The add-in starts anew: what it had asked for is answered to nobody. */
  forget(): void {
    this.running = 0;
  }

  /** It is answered; what the host has recorded of it, if anything. */
  end(records: readonly SyncRecord[]): void {
    this.running--;
    this.ended = this.now();
    let { syncs, failed, bytesIn, bytesOut, cellsWritten } = this.figures;
    for (const record of records) {
      syncs++;
      if (record.error !== null) failed++;
      bytesIn += record.bytesIn;
      bytesOut += record.bytesOut;
      cellsWritten += record.cellsWritten;
    }
    this.figures = {
      syncs,
      failed,
      bytesIn,
      bytesOut,
      cellsWritten,
      milliseconds: Math.round(this.ended - this.began),
    };
  }
}
