import type { HostEvent } from '../protocol/wire';

type Raise = (...events: readonly HostEvent[]) => void;

/** Clicks on the ribbon: those that come before the add-in is ready for them wait until it is. */
export class RibbonClicks {
  private raise: Raise | null = null;
  private waiting: string[] = [];

  click(command: string): void {
    if (this.raise) this.raise(clickEvent(command));
    else this.waiting.push(command);
  }

  /** The add-in has named its commands. */
  ready(raise: Raise): void {
    this.raise = raise;
    for (const command of this.waiting.splice(0)) raise(clickEvent(command));
  }

  /** The add-in starts anew. */
  wait(): void {
    this.raise = null;
  }

  /** Another workbook is open: clicks were meant for the one before. */
  forget(): void {
    this.raise = null;
    this.waiting = [];
  }
}

function clickEvent(command: string): HostEvent {
  return { messageCategory: 2, messageType: 1000, targetId: '', message: [command, '{}'] };
}
