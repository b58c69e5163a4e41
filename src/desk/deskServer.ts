import type { CellValue, Change, SheetSnapshot, Snapshot } from '../core';
import { cutChanges } from './changeParts';
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
      const value = await ask(...args.map((arg) => this.filled(arg)));
      this.send({ kind: 'answer', id, value: question === 'changes' ? this.sendCells(id, value) : value });
    } catch {
      this.send({ kind: 'failed', id });
    }
  }

  /** Returns what is left to be sent. */
  private sendCells(id: number, changes: unknown): readonly Change[] {
    const { bare, parts } = cutChanges(changes as readonly Change[]);
    for (const part of parts) this.send({ kind: 'part', id, part });
    return bare;
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
