import { decodeXml } from '../xml/decodeXml';
import type { ZipArchive } from '../zip/openZip';

/** The archive's parts with the changes made so far laid over them. */
export class Workspace {
  readonly changes = new Map<string, Uint8Array | null>();
  readonly archive: ZipArchive;

  constructor(archive: ZipArchive) {
    this.archive = archive;
  }

  read(path: string): Uint8Array | null {
    const changed = this.changes.get(path);
    return changed === undefined ? this.archive.read(path) : changed;
  }

  readText(path: string): string | null {
    const bytes = this.read(path);
    return bytes && decodeXml(bytes, path);
  }

  has(path: string): boolean {
    const changed = this.changes.get(path);
    return changed === undefined ? this.archive.find(path) !== null : changed !== null;
  }

  /** Null removes the part. */
  write(path: string, content: Uint8Array | null): void {
    // A part that never was in the archive and goes again leaves no trace.
    if (content === null && this.archive.find(path) === null) this.changes.delete(path);
    else this.changes.set(path, content);
  }

  writeText(path: string, text: string): void {
    const utf8 = text.replace(/^(<\?xml[^>]*?\bencoding\s*=\s*["'])[^"']*(["'])/, '$1UTF-8$2');
    this.write(path, new TextEncoder().encode(utf8));
  }

  /** Whether a part of that name, in any case, is there. */
  isTaken(path: string): boolean {
    const lower = path.toLowerCase();
    for (const [changed, content] of this.changes) if (changed.toLowerCase() === lower) return content !== null;
    return this.archive.find(path) !== null;
  }
}
