import { Refusal } from '../refusal';

/** An element of a small part with its places in the text: open tag, content, close tag. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  /** Without it. */
  readonly local: string;
  readonly start: number;
  /** Just after the open tag's '>'. */
  readonly openEnd: number;
  /** Just before the close tag; equal to openEnd when the element is `selfClosed`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
  readonly children: readonly XmlElement[];
}

interface Open {
  name: string;
  start: number;
  openEnd: number;
  children: XmlElement[];
}

const token = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** The root element of a well-formed small part; a Refusal when it is not. */
export function parseXml(text: string, part: string): XmlElement {
  const open: Open[] = [];
  for (const match of text.matchAll(token)) {
    const name = match[2];
    if (name === undefined) continue;
    const end = match.index + match[0].length;
    let done: XmlElement;
    if (match[1] === '/') {
      const top = open.pop();
      if (top?.name !== name) throw new Refusal('brokenXml', part);
      done = { ...top, local: localName(name), closeStart: match.index, end, selfClosed: false };
    } else if (match[0].endsWith('/>')) {
      const place = { start: match.index, openEnd: end, closeStart: end, end };
      done = { name, local: localName(name), ...place, selfClosed: true, children: [] };
    } else {
      open.push({ name, start: match.index, openEnd: end, children: [] });
      continue;
    }
    const parent = open.at(-1);
    if (!parent) return done;
    parent.children.push(done);
  }
  throw new Refusal('brokenXml', part);
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** 'x:' of `x:worksheet`, or ''. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The value of an attribute of an open tag's text, by its full name; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const match = findAttribute(tag, name);
  return match ? unescapeXml(match.value) : null;
}

/** The tag with the attribute set (in place, or added last) or taken out (null). */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const match = findAttribute(tag, name);
  const text = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (match) return tag.slice(0, match.start) + text + tag.slice(match.end);
  const at = tag.length - (tag.endsWith('/>') ? 2 : 1);
  return tag.slice(0, at).trimEnd() + text + tag.slice(at);
}

function findAttribute(tag: string, name: string): { start: number; end: number; value: string } | null {
  for (const match of tag.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const end = match.index + match[0].length;
    if (match[1] === name) return { start: match.index, end, value: match[2] ?? match[3] ?? '' };
  }
  return null;
}

export function openTag(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}

export function childrenNamed(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}

export function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

/** Our own unprefixed markup with the part's prefix. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
