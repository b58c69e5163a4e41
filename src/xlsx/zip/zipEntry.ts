/** A range of the archive's bytes; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ZipEntry {
  /** With '/' between folders and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are copied but cannot be read. */
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed data begin in the archive's bytes. */
  readonly dataStart: number;
  /** Local header, data and whatever follows up to the next entry: what a raw copy takes. */
  readonly local: Span;
  /** The entry's header in the central directory. */
  readonly central: Span;
}
