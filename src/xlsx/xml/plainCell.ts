import { LT, isDigit } from './markup';

/**
 * Recognises a cell written as nearly all are, `<c r="B7" s="3" t="s"><v>12</v></c>` or `<c r="B7" s="3"/>`, at a
 * fraction of what reading it tag by tag costs. The fields tell what the last one was.
 */
export class PlainCell {
  /** From 0. */
  column = 0;
  style = 0;
  /** True with t="s": the value is a place in the shared strings. Otherwise it is a number. */
  isShared = false;
  /** Just after the open tag. */
  openEnd = 0;
  /** The undecoded value; nothing when both are equal. */
  valueFrom = 0;
  valueTo = 0;

  /** The place after the cell that begins at `at`; -1 when it is written otherwise, or is none. */
  read(bytes: Uint8Array, at: number): number {
    if (!follows(bytes, at, open)) return -1;
    let next = this.readAddress(bytes, at + open.length);
    if (next < 0) return -1;
    this.style = 0;
    if (follows(bytes, next, styleIs)) next = this.readStyle(bytes, next + styleIs.length);
    if (next < 0) return -1;
    this.isShared = follows(bytes, next, typeIsShared);
    if (this.isShared) next += typeIsShared.length;
    if (follows(bytes, next, openValue)) return this.readValue(bytes, next + openValue.length);
    if (!follows(bytes, next, close)) return -1;
    this.openEnd = this.valueFrom = this.valueTo = next + close.length;
    return this.openEnd;
  }

  private readAddress(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    for (let letter = bytes[at]! - 0x40; letter >= 1 && letter <= 26; letter = bytes[++at]! - 0x40) {
      column = column * 26 + letter;
    }
    // XFD, the last column, has three letters.
    if (at === from || at > from + 3) return -1;
    const digits = at;
    while (isDigit(bytes[at])) at++;
    if (at === digits || bytes[at] !== quote) return -1;
    this.column = column - 1;
    return at + 1;
  }

  private readStyle(bytes: Uint8Array, from: number): number {
    let at = from;
    for (; isDigit(bytes[at]); at++) this.style = this.style * 10 + bytes[at]! - 0x30;
    // Excel's own limit is 65,490 styles.
    return at === from || at > from + 5 || bytes[at] !== quote ? -1 : at + 1;
  }

  private readValue(bytes: Uint8Array, from: number): number {
    let to = from;
    while (to < bytes.length && bytes[to] !== LT) to++;
    if (!follows(bytes, to, closeValue)) return -1;
    this.openEnd = from - openedValue;
    this.valueFrom = from;
    this.valueTo = to;
    return to + closeValue.length;
  }
}

const quote = 0x22;
const open = ascii('<c r="');
const styleIs = ascii(' s="');
const typeIsShared = ascii(' t="s"');
const openValue = ascii('><v>');
const closeValue = ascii('</v></c>');
const close = ascii('/>');
const openedValue = '<v>'.length;

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function follows(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
