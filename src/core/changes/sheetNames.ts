import type { Ledger } from '../ledger/ledger';

const longest = 31;
const forbidden = /[:\\/?*[\]]/g;

/**
 * Gives out sheet names that Excel accepts and that no sheet of the user has (Excel ignores case).
 * A sheet that we generated earlier may be replaced, so its name is free.
 */
export class SheetNames {
  private readonly taken = new Set<string>();

  constructor(ledger: Ledger) {
    for (const { sheet } of ledger.sheets) {
      if (sheet.marks?.generated !== true) this.taken.add(sheet.name.toLowerCase());
    }
  }

  take(wished: string): string {
    const name =
      wished
        .replace(forbidden, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '表';
    let found = name.slice(0, longest);
    for (let number = 2; this.taken.has(found.toLowerCase()); number++) {
      const suffix = `(${String(number)})`;
      found = name.slice(0, longest - suffix.length) + suffix;
    }
    this.taken.add(found.toLowerCase());
    return found;
  }
}
