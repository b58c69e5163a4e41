import { z } from 'zod';

const text = z.string().trim().min(1);

/** Tables to which another city adds rows of its own; a row with an unknown id must then be whole. */
export const additions: ReadonlyMap<string, z.ZodType> = new Map([
  [
    'townships',
    // A single character would be found in half of all names.
    z.strictObject({ id: text, name: text, english: text, stems: z.array(text.min(2)).min(1) }),
  ],
]);
