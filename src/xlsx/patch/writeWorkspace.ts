import { partCrc32 } from '../zip/partCrc32';
import { writeZip } from '../zip/writeZip';
import type { Workspace } from './workspace';

/** The archive with the workspace's changes; the very bytes that were opened when no part differs. */
export function writeWorkspace({ archive, changes }: Workspace): Uint8Array {
  const changed = [...changes].filter(([path, content]) => {
    const entry = archive.find(path);
    return !entry || content?.length !== entry.size || partCrc32(content, archive.codec) !== entry.crc32;
  });
  return changed.length === 0 ? archive.bytes : writeZip(archive, new Map(changed));
}
