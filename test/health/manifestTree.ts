/** An element of manifest.xml; text between elements only where there are no children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>/g;

/** Reads XML as strictly as a manifest written by hand needs: whatever is odd is an error. */
export function readManifest(xml: string): Element {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const found of xml.matchAll(tag)) {
    const parent = open.at(-1)!;
    parent.text += xml.slice(end, found.index).trim();
    end = found.index + found[0].length;
    const [, closing, name, attributes, empty] = found;
    if (name === undefined) continue;
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length !== 1 || root.text !== '' || xml.slice(end).trim() !== '')
    throw new Error('manifest.xml is not well-formed');
  return root.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[name!] = value!;
  return attributes;
}

/** The element and everything below it. */
export function allElements(element: Element): Element[] {
  return [element, ...element.children.flatMap(allElements)];
}
