import { attribute, withAttribute } from '../patch/xmlTree';

/** An open tag with attributes set, or taken out where the value is null; what is so already keeps its letters. */
export function openTagWith(tag: string, values: Readonly<Record<string, string | null>>): string {
  let text = tag;
  for (const [name, value] of Object.entries(values)) {
    if (attribute(text, name) !== value) text = withAttribute(text, name, value);
  }
  return text;
}
