import { Refusal } from '../refusal';
import { AttributeList, doubled } from './attributeList';
import { decodeText } from './decodeText';
import { utf8Xml } from './decodeXml';
import { COLON, EXCLAMATION, GT, LT, QUESTION, SLASH, isBlank, isNameByte } from './markup';

/** What the reader stands on: a start tag, an end tag, text, or the end of the part. */
export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Walks one XML part token by token, straight on its UTF-8 bytes. Names are local names: prefixes are dropped.
 * `<a/>` gives 'open' and 'close'. Comments and processing instructions are passed over.
 * A DTD, tags that do not pair and bytes that are no XML throw a Refusal naming the part.
 */
export class XmlReader {
  readonly bytes: Uint8Array;
  /** Local name of the tag the reader stands on; for text, of the element that holds it. */
  name = '';
  /** How many elements are open, the current one included. */
  depth = 0;
  /** Range of the current text in `bytes`, undecoded. */
  textStart = 0;
  textEnd = 0;

  private readonly part: string;
  private at = 0;
  private empty = false;
  private literal = false;
  private seenRoot = false;
  private readonly attributes: AttributeList;
  private readonly names: string[] = [];
  /** Two places an open element: its full name from, to. */
  private nameRanges = new Int32Array(64);
  private readonly interned = new Map<number, string>();

  constructor(part: Uint8Array, partName: string) {
    this.bytes = utf8Xml(part, partName);
    this.part = partName;
    this.attributes = new AttributeList(this.bytes);
  }

  next(): XmlToken {
    if (this.empty) {
      this.empty = false;
      return this.closeElement();
    }
    const { bytes } = this;
    while (this.at < bytes.length) {
      if (bytes[this.at] !== LT) {
        const from = this.at;
        this.at = this.findTag(from);
        if (this.depth > 0) return this.standOnText(from, this.at, false);
        this.checkBlank(from, this.at);
        continue;
      }
      const following = bytes[this.at + 1];
      if (following === SLASH) return this.readEndTag();
      if (following === QUESTION) this.at = this.findAfter('?>', this.at + 2);
      else if (following !== EXCLAMATION) return this.readStartTag();
      else if (this.startsWith('<!--', this.at)) this.at = this.findAfter('-->', this.at + 4);
      else if (this.startsWith('<![CDATA[', this.at) && this.depth > 0) {
        const from = this.at + 9;
        this.at = this.findAfter(']]>', from);
        return this.standOnText(from, this.at - 3, true);
      } else throw new Refusal('documentType', this.part);
    }
    if (this.depth > 0 || !this.seenRoot) this.fail();
    return 'end';
  }

  /** Steps onto the root element and gives its local name. */
  openRoot(): string {
    this.next();
    return this.name;
  }

  /** The text that the reader stands on, its references resolved. */
  text(): string {
    return decodeText(this.bytes, this.textStart, this.textEnd, this.literal) ?? this.fail();
  }

  /** From a start tag to its end tag: all text inside. */
  content(): string {
    const outside = this.depth - 1;
    let whole = '';
    if (this.stepsOntoText()) whole = this.text();
    for (let token = this.next(); this.depth > outside; token = this.next()) {
      if (token === 'text') whole += this.text();
    }
    return whole;
  }

  /**
   * On a start tag: when only text follows up to an end tag, steps onto that text, so that one `next` ends the element.
   * Otherwise the reader stays where it is.
   */
  stepsOntoText(): boolean {
    if (this.empty) return false;
    const from = this.at;
    const to = this.findTag(from);
    if (this.bytes[to + 1] !== SLASH) return false;
    this.at = to;
    this.standOnText(from, to, false);
    return true;
  }

  /** From a start tag to its end tag, reading nothing. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The value of an attribute without a prefix, on a start tag; null when it is absent. */
  attribute(name: string): string | null {
    return this.attributeValue(this.attributes.find(name));
  }

  /** The value of an attribute such as r:id by its local name, whatever the prefix; null when it is absent. */
  prefixedAttribute(localName: string): string | null {
    return this.attributeValue(this.attributes.findPrefixed(localName));
  }

  /** Whether an attribute says '1', 'true' or 'on'; false when it is absent. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /**
   * Where an unprefixed attribute's raw value begins in `bytes`; -1 when it is absent.
   * For hot loops that read plain ASCII values themselves; the value ends at `rawEnd`.
   */
  rawAttribute(name: string): number {
    const attribute = this.attributes.find(name);
    if (attribute < 0) return -1;
    this.rawEnd = this.attributes.valueTo(attribute);
    return this.attributes.valueFrom(attribute);
  }
  rawEnd = 0;

  /**
   * Where the next token begins in `bytes`; -1 on the start tag of an empty element, whose end comes first.
   * For hot loops that read plain markup themselves and then `goOn` after it.
   */
  get nextAt(): number {
    return this.empty ? -1 : this.at;
  }

  /** Goes on after whole elements that begin where the next token does. */
  goOn(at: number): void {
    this.at = at;
  }

  /** Refuses the part as broken. */
  fail(): never {
    throw new Refusal('brokenXml', this.part);
  }

  private standOnText(from: number, to: number, literal: boolean): XmlToken {
    this.textStart = from;
    this.textEnd = to;
    this.literal = literal;
    this.name = this.names[this.depth - 1]!;
    return 'text';
  }

  private readStartTag(): XmlToken {
    const { bytes } = this;
    if (this.depth === 0 && this.seenRoot) this.fail();
    const from = this.at + 1;
    let at = from;
    let local = from;
    for (; isNameByte(bytes[at]); at++) if (bytes[at] === COLON) local = at + 1;
    if (at === local) this.fail();
    this.name = this.intern(local, at);
    this.names[this.depth] = this.name;
    if (2 * this.depth + 2 > this.nameRanges.length) this.nameRanges = doubled(this.nameRanges);
    this.nameRanges[2 * this.depth] = from;
    this.nameRanges[2 * this.depth + 1] = at;
    this.depth++;
    this.seenRoot = true;
    this.at = this.attributes.read(at);
    if (this.at < 0) this.fail();
    this.empty = this.attributes.selfClosing;
    return 'open';
  }

  private readEndTag(): XmlToken {
    const { bytes } = this;
    if (this.depth === 0) this.fail();
    const opened = this.nameRanges[2 * this.depth - 2]!;
    const length = this.nameRanges[2 * this.depth - 1]! - opened;
    const from = this.at + 2;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[opened + i]) this.fail();
    let at = from + length;
    while (isBlank(bytes[at])) at++;
    if (bytes[at] !== GT) this.fail();
    this.at = at + 1;
    return this.closeElement();
  }

  private closeElement(): XmlToken {
    this.depth--;
    this.name = this.names[this.depth]!;
    this.attributes.clear();
    return 'close';
  }

  private attributeValue(attribute: number): string | null {
    const { attributes } = this;
    if (attribute < 0) return null;
    return decodeText(this.bytes, attributes.valueFrom(attribute), attributes.valueTo(attribute), false) ?? this.fail();
  }

  private intern(from: number, to: number): string {
    const { bytes } = this;
    if (to - from === 1) return String.fromCharCode(bytes[from]!);
    let key = to - from;
    for (let at = from; at < to; at++) key = (key * 31 + bytes[at]!) | 0;
    const known = this.interned.get(key);
    if (known !== undefined && this.equals(known, from, to)) return known;
    const name = decodeText(bytes, from, to, true) ?? this.fail();
    this.interned.set(key, name);
    return name;
  }

  private equals(text: string, from: number, to: number): boolean {
    return to - from === text.length && this.startsWith(text, from);
  }

  private startsWith(text: string, from: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Place of the next '<', or the end of the part. Most texts are short: a call of `indexOf` costs more than they do. */
  private findTag(from: number): number {
    const { bytes } = this;
    const near = Math.min(from + 32, bytes.length);
    for (let at = from; at < near; at++) if (bytes[at] === LT) return at;
    const found = bytes.indexOf(LT, near);
    return found < 0 ? bytes.length : found;
  }

  private findAfter(text: string, from: number): number {
    for (let at = this.bytes.indexOf(text.charCodeAt(0), from); at >= 0;) {
      if (this.startsWith(text, at)) return at + text.length;
      at = this.bytes.indexOf(text.charCodeAt(0), at + 1);
    }
    return this.fail();
  }

  private checkBlank(from: number, to: number): void {
    for (let at = from; at < to; at++) if (!isBlank(this.bytes[at])) this.fail();
  }
}
