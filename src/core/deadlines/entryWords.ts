import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';

const fields = [
  equipment.name,
  equipment.variety,
  equipment.category,
  equipment.model,
  equipment.medium,
  equipment.grade,
  equipment.parameters,
];

/** Everything that a row says about what a device is and holds, in capitals, for looking words up. */
export function entryWords(entry: Entry): string {
  let words = '';
  for (const field of fields) {
    const reading = entry.read(field);
    if (reading.kind === 'value') words += `${reading.value}\n`;
  }
  return words.toUpperCase();
}

export function hasAny(words: string, wanted: readonly string[]): boolean {
  for (const word of wanted) if (words.includes(word)) return true;
  return false;
}
