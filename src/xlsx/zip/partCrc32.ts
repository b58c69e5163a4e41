import type { Codec } from './codec';

const known = new WeakMap<Uint8Array, number>();

/** The CRC of a whole part, reckoned once; for bytes that nobody writes into any more. */
export function partCrc32(part: Uint8Array, codec: Codec): number {
  const found = known.get(part);
  if (found !== undefined) return found;
  const made = codec.crc32(part);
  known.set(part, made);
  return made;
}
