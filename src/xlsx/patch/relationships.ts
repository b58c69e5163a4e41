import { attribute, childrenNamed, escapeAttribute, openTag, parseXml, prefixOf } from './xmlTree';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part from the archive's root; the address itself when it lies outside. */
  readonly path: string;
  readonly outside?: true;
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when `text` is null. */
export function readRelationships(text: string | null, part: string): readonly Relationship[] {
  if (text === null) return [];
  return childrenNamed(parseXml(text, relationshipsPath(part)), 'Relationship').map((element) => {
    const tag = openTag(text, element);
    const target = attribute(tag, 'Target') ?? '';
    const outside = attribute(tag, 'TargetMode') === 'External';
    const path = outside ? target : resolve(part, target);
    const type = attribute(tag, 'Type') ?? '';
    return { id: attribute(tag, 'Id') ?? '', type, path, ...(outside && { outside }) };
  });
}

/** Adds relationships to parts in the same package, or to addresses outside, with their ids. */
export function addRelationships(text: string, part: string, added: readonly Relationship[]): string {
  const root = parseXml(text, relationshipsPath(part));
  const prefix = prefixOf(root.name);
  const xml = added
    .map(({ id, type, path, outside }) => {
      const target = escapeAttribute(outside ? path : relative(part, path));
      const open = `<${prefix}Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${target}"`;
      return `${open}${outside ? ' TargetMode="External"' : ''}/>`;
    })
    .join('');
  if (root.selfClosed) return `${text.slice(0, root.end - 2)}>${xml}</${root.name}>${text.slice(root.end)}`;
  return text.slice(0, root.closeStart) + xml + text.slice(root.closeStart);
}

export function dropRelationships(text: string, part: string, ids: ReadonlySet<string>): string {
  let result = '';
  let from = 0;
  for (const element of parseXml(text, relationshipsPath(part)).children) {
    if (!ids.has(attribute(openTag(text, element), 'Id') ?? '')) continue;
    result += text.slice(from, element.start);
    from = element.end;
  }
  return result + text.slice(from);
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decodeTarget(target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function relative(part: string, path: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : `/${path}`;
}
