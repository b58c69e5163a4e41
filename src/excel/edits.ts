import type { Area } from '../core';
import { knows, type OfficeNamespaces, supports } from './office';
import { contains, parseArea } from './reference';

/** Cells that are ours, by sheet id; null for a sheet that is ours as a whole. */
export type OwnPlaces = ReadonlyMap<string, readonly Area[] | null>;

interface EditEvent {
  readonly worksheetId?: string;
  readonly address?: string;
  readonly triggerSource?: string;
  readonly source?: string;
}

interface Event {
  add(handler: (event: EditEvent) => Promise<void>): unknown;
}

/**
 * Events of all sheets by the version that brought them; filters show in the rows that they hide. Renaming has none that
 * older copies of Office.js know: it is found when the sheets are looked at before writing.
 */
const events = [
  ['onChanged', '1.9'],
  ['onAdded', '1.7'],
  ['onDeleted', '1.7'],
  ['onRowHiddenChanged', '1.11'],
  ['onProtectionChanged', '1.14'],
] as const;

/** Counts what the user and co-authors do to the workbook, as long as the add-in runs. */
export class EditWatch {
  /** Edits so far that were not ours. */
  count = 0;
  /** Whether its handlers are registered, or on their way. */
  isListening = false;
  private own: OwnPlaces = new Map();
  private isWriting = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly office: OfficeNamespaces) {}

  /** Registers with the sync that follows, once; the handlers stay. True when there was something to register. */
  listen({ workbook }: Excel.RequestContext): boolean {
    if (this.isListening) return false;
    this.isListening = true;
    const sheets = workbook.worksheets as unknown as Readonly<Record<string, Event>>;
    for (const [name, version] of events) {
      if (!supports(this.office, version) || !knows(sheets, name)) continue;
      sheets[name]!.add((event) => {
        this.noteEvent(event);
        return Promise.resolve();
      });
    }
    return true;
  }

  /** To be called when the sync with `listen` has failed. */
  forget(): void {
    this.isListening = false;
  }

  onEdited(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** What is ours from now on: changes there are not the user's. */
  setOwn(own: OwnPlaces): void {
    this.own = own;
  }

  /** A sheet that has just been made by us. */
  addOwnSheet(id: string): void {
    this.own = new Map([...this.own, [id, null]]);
  }

  /** While it writes, what happens in this Excel is ours: older ones do not tell the add-in's own changes from others. */
  async writing<T>(work: () => Promise<T>): Promise<T> {
    this.isWriting = true;
    try {
      return await work();
    } finally {
      this.isWriting = false;
    }
  }

  private noteEvent(event: EditEvent): void {
    if (this.isOurs(event)) return;
    this.count++;
    for (const listener of this.listeners) listener();
  }

  private isOurs({ worksheetId, address, triggerSource, source }: EditEvent): boolean {
    if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
    if (this.isWriting && source !== 'Remote') return true;
    const places = worksheetId === undefined ? undefined : this.own.get(worksheetId);
    if (places === null) return true;
    if (address === undefined) return false;
    const area = parseArea(address);
    return area !== null && places !== undefined && isCovered(area, places);
  }
}

/** Result columns stand side by side: each column of the area must be inside one of ours. */
function isCovered({ top, left, bottom, right }: Area, own: readonly Area[]): boolean {
  for (let column = left; column <= right; column++) {
    if (!own.some((one) => contains(one, top, column) && contains(one, bottom, column))) return false;
  }
  return true;
}
