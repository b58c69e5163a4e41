import { XmlReader } from '../xml/xmlReader';
import type { ZipArchive } from '../zip/openZip';
import { readRichText } from './richText';

/** The workbook's list of texts that cells with t="s" point into; empty without the part. */
export function readSharedStrings(archive: ZipArchive, path: string | null): string[] {
  const texts: string[] = [];
  const part = path === null ? null : archive.read(path);
  if (path === null || part === null) return texts;
  const reader = new XmlReader(part, path);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si') texts.push(readRichText(reader));
    else if (token === 'open' && reader.depth > 1) reader.skip();
  }
  return texts;
}
