import { OfficeError } from '../protocol/officeError';
import type { Host } from './host';

/** Something that happens at a sync: a co-author, a failure. What it throws is what the add-in gets. */
export interface Interruption {
  /** Counted down with every sync; 1 is the next one. */
  readonly sync: number;
  /**
   * Before anything of it is done, when half of its changing actions have been done (and stay done), or when so many of
   * them have. Changing are setting a property and calling a method. A sync with fewer goes through; one that changes
   * nothing has no half, and it happens before.
   */
  readonly when: 'before' | 'halfWay' | number;
  readonly act: (host: Host) => void;
}

/** Fails a sync with a code of Office, or of the network. */
export function failAt(sync: number, code: string, when: Interruption['when'] = 'before'): Interruption {
  return {
    sync,
    when,
    act: () => {
      throw new OfficeError(code);
    },
  };
}
