import type { Host } from './host';

/**
 * What one Office class answers on the wire: its members by their wire names (PascalCase: 'RowIndex', 'GetUsedRange').
 * A member that stands nowhere here and in no extension is refused loudly. Members refuse with an `OfficeError`.
 */
export interface HostClass<T> {
  /** As Office.js names the class, e.g. 'Worksheet'. */
  readonly name: string;
  /** True for the classes that Office.js tracks with `_KeepReference`: Range, RangeAreas, WorkbookRangeAreas. */
  readonly tracked?: boolean;
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (self: T, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown, host: Host) => void>>;
  /** Navigation properties; null is a null object. */
  readonly child?: Readonly<Record<string, (self: T, host: Host) => HostObject | null>>;
  /**
   * Arguments come as sent, a proxy among them as its HostObject. A HostObject returned becomes an object, null a null
   * object where an object is asked for, anything else the value of a ClientResult.
   */
  readonly method?: Readonly<Record<string, (self: T, args: readonly unknown[], host: Host) => unknown>>;
  /** Of collections: the items in order; the key of each is the `_Id` by which it is asked for again. */
  readonly items?: (self: T, host: Host) => readonly HostObject[];
  /** Of collections: `getItem(key)`; must take the key of an item too. null is refused as ItemNotFound. */
  readonly indexer?: (self: T, key: unknown, host: Host) => HostObject | null;
  /**
   * Requirement set by member, 'ExcelApi 1.17', where Office.js itself does not know it (it knows all up to 1.15).
   * A member beyond the simulated sets is answered with ApiNotFound.
   */
  readonly since?: Readonly<Record<string, string>>;
}

/**
 * Further members of a class, from another file: what leads from one class to another stands here, so that class files
 * need not import one another in a circle. Listed in extensions.ts.
 */
export type ClassExtension<T> = Omit<HostClass<T>, 'name' | 'tracked'> & { readonly of: string };

/** An object that the add-in can hold a proxy of. Made by `hostObject`. */
export interface HostObject {
  readonly cls: HostClass<never>;
  readonly self: unknown;
  /** Tells it from others of its class: an item's `_Id`. */
  readonly key: string;
}

export function hostObject<T>(cls: HostClass<T>, self: T, key: string): HostObject {
  return { cls, self, key };
}

/** The self of an argument that must be an object of this class, else null. */
export function selfOf<T>(cls: HostClass<T>, value: unknown): T | null {
  const object = value as HostObject | null | undefined;
  return object?.cls === cls ? (object.self as T) : null;
}
