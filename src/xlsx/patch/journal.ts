import { partCrc32 } from '../zip/partCrc32';
import { reverseOf, revertSplices, type ReverseSplice } from './splice';
import type { Workspace } from './workspace';

/**
 * A small part of our own that leads back from our changes to the very bytes before them. Nothing refers to it, so
 * a program that saves the workbook anew leaves it out; and it counts only while every part is exactly as we left it.
 */
export const journalPath = 'xl/tzsbUndo.xml';

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
  /** Triples: bytes since the edit before, bytes of ours, index into `texts`; null for a part that we added. */
  readonly edits: readonly number[] | null;
  readonly texts: readonly string[];
}

export interface Journal {
  /** What the changes were about, as `changeKeys` tells it. */
  readonly keys: readonly string[];
  readonly parts: readonly Entry[];
  /** The journal of the run before, which leads further back once this one is undone. */
  readonly previous: Journal | null;
}

/** The journal of the workbook as it stands; null when there is none or something has changed since. */
export function readJournal(workspace: Workspace): Journal | null {
  const text = workspace.readText(journalPath);
  const json = text === null ? null : /^<tzsbUndo>(.*)<\/tzsbUndo>$/s.exec(text)?.[1];
  if (json === null || json === undefined) return null;
  try {
    const journal = JSON.parse(json) as Journal;
    return journal.parts.every((entry) => isAsWritten(workspace, entry)) ? journal : null;
  } catch {
    // Not of our making: then it leads nowhere.
    return null;
  }
}

function isAsWritten(workspace: Workspace, { path, size, crc }: Entry): boolean {
  const changed = workspace.changes.get(path);
  const { codec } = workspace.archive;
  if (changed !== undefined) return changed !== null && changed.length === size && partCrc32(changed, codec) === crc;
  const entry = workspace.archive.find(path);
  return entry !== null && entry.size === size && entry.crc32 === crc;
}

/** Puts back what was before the changes of this journal; false, and nothing done, when it does not fit. */
export function revert(workspace: Workspace, journal: Journal): boolean {
  const restored = new Map<string, Uint8Array | null>();
  for (const entry of journal.parts) {
    const bytes = entry.edits && workspace.read(entry.path);
    const before = entry.edits && bytes && revertSplices(bytes, unpackEdits(entry.edits, entry.texts));
    if (entry.edits && !before) return false;
    restored.set(entry.path, before ?? null);
  }
  for (const [path, bytes] of restored) workspace.write(path, bytes);
  writeJournal(workspace, journal.previous);
  return true;
}

function writeJournal(workspace: Workspace, journal: Journal | null): void {
  if (!journal) {
    workspace.write(journalPath, null);
    return;
  }
  // Only ASCII and no markup, so that the part is well-formed XML.
  const escape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(journal).replace(/[<>&\u007f-\uffff]/g, escape);
  workspace.writeText(journalPath, `<tzsbUndo>${json}</tzsbUndo>`);
}

/** Notes the parts that a run changes, and writes the journal. */
export class JournalWriter {
  private readonly workspace: Workspace;
  private readonly before = new Map<string, Uint8Array | null>();
  private readonly reverse = new Map<string, readonly ReverseSplice[]>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** To be called before a part is written whole. */
  keep(path: string): void {
    if (!this.before.has(path)) this.before.set(path, this.workspace.read(path));
  }

  /** For a part whose edits are known; it must not be written again. */
  noteEdits(path: string, reverse: readonly ReverseSplice[]): void {
    this.reverse.set(path, reverse);
  }

  write(keys: readonly string[], previous: Journal | null): void {
    const parts = [
      ...[...this.reverse].map(([path, reverse]) => this.entry(path, reverse)),
      ...[...this.before].map(([path, before]) => {
        const after = this.workspace.read(path);
        return this.entry(path, before && after && reverseOf(before, after));
      }),
    ];
    writeJournal(this.workspace, { keys, parts, previous });
  }

  private entry(path: string, reverse: readonly ReverseSplice[] | null): Entry {
    const bytes = this.workspace.read(path) ?? new Uint8Array(0);
    const packed = reverse ? packEdits(reverse) : { edits: null, texts: [] };
    return { path, size: bytes.length, crc: partCrc32(bytes, this.workspace.archive.codec), ...packed };
  }
}

function packEdits(reverse: readonly ReverseSplice[]): Pick<Entry, 'edits' | 'texts'> {
  const edits: number[] = [];
  const texts: string[] = [];
  const indexOf = new Map<string, number>();
  let last = 0;
  for (const { start, end, text } of reverse) {
    const index = indexOf.get(text) ?? texts.length;
    if (index === texts.length) {
      indexOf.set(text, index);
      texts.push(text);
    }
    edits.push(start - last, end - start, index);
    last = end;
  }
  return { edits, texts };
}

function unpackEdits(edits: readonly number[], texts: readonly string[]): ReverseSplice[] {
  const splices: ReverseSplice[] = [];
  let at = 0;
  for (let i = 0; i + 2 < edits.length; i += 3) {
    const start = at + (edits[i] ?? 0);
    at = start + (edits[i + 1] ?? 0);
    splices.push({ start, end: at, text: texts[edits[i + 2] ?? 0] ?? '' });
  }
  return splices;
}
