import { attribute, openTag, parseXml, prefixOf, withPrefix } from './xmlTree';

export const contentTypesPath = '[Content_Types].xml';

export const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  xml: 'application/xml',
} as const;

/** Declares parts by path; a part that is declared already stays as it is. */
export function addOverrides(text: string, added: ReadonlyMap<string, string>): string {
  const root = parseXml(text, contentTypesPath);
  const declared = new Set(root.children.map((child) => attribute(openTag(text, child), 'PartName')?.toLowerCase()));
  let xml = '';
  for (const [path, type] of added) {
    if (!declared.has(`/${path.toLowerCase()}`)) xml += `<Override PartName="/${path}" ContentType="${type}"/>`;
  }
  return text.slice(0, root.closeStart) + withPrefix(xml, prefixOf(root.name)) + text.slice(root.closeStart);
}

export function dropOverrides(text: string, paths: ReadonlySet<string>): string {
  const lower = new Set([...paths].map((path) => `/${path.toLowerCase()}`));
  let result = '';
  let from = 0;
  for (const child of parseXml(text, contentTypesPath).children) {
    if (!lower.has(attribute(openTag(text, child), 'PartName')?.toLowerCase() ?? '')) continue;
    result += text.slice(from, child.start);
    from = child.end;
  }
  return result + text.slice(from);
}

/** Whether parts ending in .xml have a type without being declared one by one. */
export function hasXmlDefault(text: string): boolean {
  return parseXml(text, contentTypesPath).children.some((child) => {
    const tag = openTag(text, child);
    return child.local === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === 'xml';
  });
}
