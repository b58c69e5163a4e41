import { XmlReader } from '../xml/xmlReader';
import type { ZipArchive } from '../zip/openZip';

/** A relationship of a part to another part inside the archive. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, e.g. 'worksheet': the same in the transitional and the strict namespace. */
  readonly type: string;
  /** Full path of the target in the archive. */
  readonly path: string;
}

/** Where the relationships of a part are kept: 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part ('' for the package itself); links out of the file are left out. */
export function readRelationships(archive: ZipArchive, part: string): Relationship[] {
  const relsPath = relationshipsPath(part);
  const bytes = archive.read(relsPath);
  if (bytes === null) return [];
  const found: Relationship[] = [];
  const reader = new XmlReader(bytes, relsPath);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.name !== 'Relationship' || reader.attribute('TargetMode') === 'External') continue;
    const type = reader.attribute('Type') ?? '';
    const path = resolveTarget(part, reader.attribute('Target') ?? '');
    found.push({ id: reader.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), path });
  }
  return found;
}

/** A target is absolute ('/xl/styles.xml') or relative to the folder of the part that names it. */
function resolveTarget(part: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const base = clean.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
