import type { CellValue, SheetSnapshot, Snapshot } from '../core';
import type { CheckRequest, Desk } from './desk';
import { type FromDesk, sentWorkbook, type ToDesk } from './deskMessages';

interface SheetInParts extends Omit<SheetSnapshot, 'values'> {
  readonly values: (readonly CellValue[])[];
}

/** The worker's side: puts the workbook together again and lets the desk answer. */
export class DeskServer {
  private dateSystem: Snapshot['dateSystem'] = 1900;
  private sheets: SheetInParts[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly send: (message: FromDesk) => void,
  ) {}

  async receive(message: ToDesk): Promise<void> {
    switch (message.kind) {
      case 'workbook':
        this.dateSystem = message.dateSystem;
        this.sheets = [];
        return;
      case 'sheet':
        this.sheets.push({ ...message.sheet, values: [] });
        return;
      case 'rows':
        for (const row of message.rows) this.sheets.at(-1)!.values.push(row);
        return;
      case 'ask':
        return this.answer(message);
    }
  }

  private async answer({ id, question, args }: Extract<ToDesk, { kind: 'ask' }>): Promise<void> {
    try {
      const ask = this.desk[question].bind(this.desk) as (...args: readonly unknown[]) => Promise<unknown>;
      this.send({ kind: 'answer', id, value: await ask(...args.map((arg) => this.filled(arg))) });
    } catch {
      this.send({ kind: 'failed', id });
    }
  }

  /** The argument with the workbook in its place. */
  private filled(arg: unknown): unknown {
    if (arg === sentWorkbook) return this.takeWorkbook();
    const request = arg as Partial<Omit<CheckRequest, 'snapshot'>> & { readonly snapshot?: unknown };
    if (typeof arg === 'object' && arg !== null && request.snapshot === sentWorkbook)
      return { ...request, snapshot: this.takeWorkbook() };
    return arg;
  }

  private takeWorkbook(): Snapshot {
    const { dateSystem, sheets } = this;
    this.sheets = [];
    return { dateSystem, sheets };
  }
}
