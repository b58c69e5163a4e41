import type { SyncRecord } from '../host/meter';
import type { MeterReading } from './simulation';

/** A silence of this many milliseconds ends a command. */
const silence = 500;

/** The figures of the add-in's last command. */
export class CommandMeter {
  private reading: MeterReading = { syncs: 0, bytesIn: 0, bytesOut: 0, cellsWritten: 0, milliseconds: 0 };
  private began = -Infinity;
  private ended = -Infinity;
  private running = 0;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  get last(): MeterReading {
    return this.reading;
  }

  /** A message has come. */
  begin(): void {
    const now = this.now();
    if (this.running === 0 && now - this.ended > silence) {
      this.began = now;
      this.reading = { syncs: 0, bytesIn: 0, bytesOut: 0, cellsWritten: 0, milliseconds: 0 };
    }
    this.running++;
  }

  /** It is answered; what the host has recorded of it, if anything. */
  end(records: readonly SyncRecord[]): void {
    this.running--;
    this.ended = this.now();
    let { syncs, bytesIn, bytesOut, cellsWritten } = this.reading;
    for (const record of records) {
      syncs++;
      bytesIn += record.bytesIn;
      bytesOut += record.bytesOut;
      cellsWritten += record.cellsWritten;
    }
    this.reading = { syncs, bytesIn, bytesOut, cellsWritten, milliseconds: Math.round(this.ended - this.began) };
  }
}
