/**
 * The messages between Office.js and its host, as excel-win32-16.01.js (16.0.15407) sends and takes them; recorded, not
 * documented. Office.js hands texts to `_richApiNativeBridge.sendMessageToHost` and takes them by `onMessageFromHost`.
 */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** ObjectPathType. */
export const pathKinds = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Member, service or reference; '' for an indexer. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** ActionType. */
export const actionKinds = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** By argument: the path of a proxy, null for a plain value; lists nest as the arguments do. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What to load; without Select all scalar properties. Names are camelCase, 'format/fill/color'. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Excel.run's `delayForCellEdit`: wait until the user has left the cell instead of refusing. */
export const delayForCellEditFlag = 64;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** The action that failed; those before it have been done. -1 when none was begun. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
}

/** An event, or a call of a custom function. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the event's arguments; a list for a function call. */
  readonly message: unknown;
}
