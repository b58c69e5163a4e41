import { COLON, DOUBLE_QUOTE, EQUALS, GT, SINGLE_QUOTE, SLASH, isBlank, isNameByte } from './markup';

/** The attributes of one start tag, as ranges of the part's bytes; filled anew for each tag. */
export class AttributeList {
  /** True after a tag that ends with '/>'. */
  selfClosing = false;

  private readonly bytes: Uint8Array;
  private count = 0;
  /** Four places an attribute: name from, name to, value from, value to. */
  private ranges = new Int32Array(64);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads from behind the tag's name and returns the place behind its '>'; -1 for what is no tag. */
  read(from: number): number {
    const { bytes } = this;
    this.count = 0;
    this.selfClosing = false;
    for (let at = from; ;) {
      while (isBlank(bytes[at])) at++;
      if (bytes[at] === GT) return at + 1;
      if (bytes[at] === SLASH) {
        this.selfClosing = true;
        return bytes[at + 1] === GT ? at + 2 : -1;
      }
      at = this.readOne(at);
      if (at < 0) return -1;
    }
  }

  clear(): void {
    this.count = 0;
  }

  /** The attribute of that name without a prefix; -1 when there is none. */
  find(name: string): number {
    for (let i = 0; i < this.count; i++) {
      if (this.equals(name, this.ranges[4 * i]!, this.ranges[4 * i + 1]!)) return i;
    }
    return -1;
  }

  /** The attribute of that local name with any prefix but xmlns; -1 when there is none. */
  findPrefixed(localName: string): number {
    for (let i = 0; i < this.count; i++) {
      const from = this.ranges[4 * i]!;
      const to = this.ranges[4 * i + 1]!;
      const colon = this.bytes.subarray(from, to).indexOf(COLON);
      const declaration = colon === 5 && this.equals('xmlns', from, from + 5);
      if (colon >= 0 && !declaration && this.equals(localName, from + colon + 1, to)) return i;
    }
    return -1;
  }

  /** Where the raw value of an attribute begins and ends. */
  valueFrom(attribute: number): number {
    return this.ranges[4 * attribute + 2]!;
  }

  valueTo(attribute: number): number {
    return this.ranges[4 * attribute + 3]!;
  }

  private readOne(from: number): number {
    const { bytes } = this;
    let at = from;
    while (isNameByte(bytes[at])) at++;
    const nameTo = at;
    while (isBlank(bytes[at])) at++;
    if (nameTo === from || bytes[at] !== EQUALS) return -1;
    at++;
    while (isBlank(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return -1;
    const valueFrom = ++at;
    while (at < bytes.length && bytes[at] !== quote) at++;
    if (at === bytes.length) return -1;
    if (4 * this.count === this.ranges.length) this.ranges = doubled(this.ranges);
    const place = 4 * this.count++;
    this.ranges[place] = from;
    this.ranges[place + 1] = nameTo;
    this.ranges[place + 2] = valueFrom;
    this.ranges[place + 3] = at;
    return at + 1;
  }

  private equals(text: string, from: number, to: number): boolean {
    if (to - from !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.bytes[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

export function doubled(places: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * places.length);
  larger.set(places);
  return larger;
}
