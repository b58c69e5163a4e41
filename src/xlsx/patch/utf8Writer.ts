/** Room that one piece has; small beside a sheet, large beside a row. */
const pieceSize = 1024 ** 2;

/**
 * Collects texts as UTF-8 bytes, run by run. A hundred thousand rows of strings would be several times as large and
 * be encoded later all the same; pieces are never copied as a growing buffer would be.
 */
export class Utf8Writer {
  private piece = new Uint8Array(0);
  private from = 0;
  private at = 0;

  /** Whether nothing was written since the last `take`. */
  get isEmpty(): boolean {
    return this.from === this.at;
  }

  write(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.makeRoom(3 * text.length);
    this.at = writeUtf8(this.piece, this.at, text);
  }

  writeBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.piece.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** What was written since the last `take`; nobody writes there again. */
  take(): Uint8Array {
    const run = this.piece.subarray(this.from, this.at);
    this.from = this.at;
    return run;
  }

  private makeRoom(size: number): void {
    if (this.piece.length - this.at >= size) return;
    const run = this.take();
    this.piece = new Uint8Array(Math.max(pieceSize, 2 * (run.length + size)));
    this.piece.set(run);
    this.from = 0;
    this.at = run.length;
  }
}

/** Writes the text at `at` and gives back the place after it; half a surrogate pair becomes U+FFFD. */
function writeUtf8(out: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Nearly all is short and ASCII, where this loop is quicker than a call of the encoder.
    if (unit >= 0x80) return at + encoder.encodeInto(text.slice(i), out.subarray(at)).written;
    out[at++] = unit;
  }
  return at;
}

const encoder = new TextEncoder();
