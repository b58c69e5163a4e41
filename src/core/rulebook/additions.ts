import { z } from 'zod/mini';

const text = z.string().check(z.trim(), z.minLength(1));

/** Tables to which another city adds rows of its own; a row with an unknown id must then be whole. */
export const additions: ReadonlyMap<string, z.ZodMiniType> = new Map([
  [
    'townships',
    // A single character would be found in half of all names.
    z.strictObject({
      id: text,
      name: text,
      english: text,
      stems: z.array(text.check(z.minLength(2))).check(z.minLength(1)),
    }),
  ],
]);
