import { attribute, childNamed, childrenNamed, openTag, parseXml, type XmlElement } from './patch/xmlTree';
import { readRelationships, relationshipsPath } from './patch/relationships';
import { Refusal } from './refusal';

/** As manifest.xml has it: by this a file says whose settings it keeps. */
export const addInId = 'b1f4d7c2-6a35-4e0b-9c58-2f7e81a3d964';

/** The same of the add-in's version. */
export const addInVersion = '0.2.0.0';

/** Ends of the types of relationships ([MS-OWEXML] 2.1): the package has task panes, and these their add-ins. */
export const relationTypes = { panes: '/webextensiontaskpanes', addIn: '/webextension' } as const;

/** The part in which a workbook keeps what an add-in remembers of it. */
export interface AddInPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

type ReadPart = (path: string) => string | null;

/** The part with the task panes of add-ins, and each add-in's own part; null and none where the file has none. */
export function findAddIns(read: ReadPart): { readonly panes: string | null; readonly addIns: readonly AddInPart[] } {
  const panes = readRelationships(read('_rels/.rels'), '').find(({ type }) => type.endsWith(relationTypes.panes))?.path;
  if (panes === undefined || read(panes) === null) return { panes: null, addIns: [] };
  const addIns = readRelationships(read(relationshipsPath(panes)), panes)
    .filter(({ type, outside }) => type.endsWith(relationTypes.addIn) && !outside)
    .flatMap(({ path }) => open(path, read(path)));
  return { panes, addIns };
}

/** A damaged part is as good as none: nobody's ledger stands in it. */
function open(path: string, text: string | null): AddInPart[] {
  if (text === null) return [];
  try {
    return [{ path, text, root: parseXml(text, path) }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Ours among them. */
export function isOurs({ text, root }: AddInPart): boolean {
  const reference = childNamed(root, 'reference');
  return reference !== undefined && attribute(openTag(text, reference), 'id')?.toLowerCase() === addInId;
}

/** What the add-in remembers of a workbook, by key; values are JSON texts as the file has them. */
export function readAddInSettings(read: ReadPart): Map<string, string> {
  const part = findAddIns(read).addIns.find(isOurs);
  const list = part && childNamed(part.root, 'properties');
  const settings = new Map<string, string>();
  for (const one of childrenNamed(list, 'property')) {
    const tag = openTag(part!.text, one);
    settings.set(attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '');
  }
  return settings;
}
