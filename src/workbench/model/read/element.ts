import { parseXml, unescapeXml, type XmlElement } from '../../../xlsx/patch/xmlTree';

/** An element of a small part, with questions in the words of a spreadsheet's markup. Names are local names. */
export class Element {
  private readonly source: string;
  private readonly place: XmlElement;
  private read: Map<string, string> | null = null;

  constructor(source: string, place: XmlElement) {
    this.source = source;
    this.place = place;
  }

  /** The root of a part; `part` names it in a refusal. */
  static root(source: string, part: string): Element {
    return new Element(source, parseXml(source, part));
  }

  get name(): string {
    return this.place.local;
  }

  get children(): Element[] {
    return this.place.children.map((child) => new Element(this.source, child));
  }

  child(name: string): Element | null {
    const found = this.place.children.find(({ local }) => local === name);
    return found ? new Element(this.source, found) : null;
  }

  childrenNamed(name: string): Element[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Of an attribute without a prefix; null when it is absent. */
  attribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** Of r:id, whatever its prefix. */
  get relationId(): string | null {
    for (const [name, value] of this.attributes) if (name.endsWith(':id') && !name.startsWith('xmlns')) return value;
    return null;
  }

  number(name: string): number | null {
    const value = this.attribute(name);
    return value === null || value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
  }

  flag(name: string, absent = false): boolean {
    const value = this.attribute(name);
    return value === null ? absent : value === '1' || value === 'true' || value === 'on';
  }

  get text(): string {
    return unescapeXml(this.source.slice(this.place.openEnd, this.place.closeStart));
  }

  /** By their full names. Most elements are asked for several. */
  private get attributes(): ReadonlyMap<string, string> {
    if (this.read) return this.read;
    this.read = new Map();
    const tag = this.source.slice(this.place.start, this.place.openEnd);
    for (const [, name = '', double, single] of tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      this.read.set(name, unescapeXml(double ?? single ?? ''));
    }
    return this.read;
  }
}
