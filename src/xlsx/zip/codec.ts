/**
 * DEFLATE and its checksum as plain functions, so that a platform with quicker ones of its own can hand them in.
 * Equal input gives equal output.
 */
export interface Codec {
  /** The bytes unpacked; null when the data are broken or hold more than `size`. Throws only for want of memory. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /** The bytes packed, without a frame such as gzip's. */
  readonly deflate: (part: Uint8Array) => Uint8Array;
  /** CRC-32 as ZIP uses it (polynomial 0xEDB88320); unsigned. */
  readonly crc32: (part: Uint8Array) => number;
}
