/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Conditions } from '../host/conditions';
import { reaches } from '../host/conditions';
import { Host } from '../host/host';
import type { WorkbookModel } from '../model/workbookModel';
import { readMemberSets } from './memberSets';

/** The globals of an Office.js of its own. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeCore: unknown;
  readonly CustomFunctions: FunctionsRuntime;
}

/** The same, bound to a host. */
export interface NodeOffice extends OfficeLibrary {
  readonly host: Host;
}

/** A line to a host, as a MessagePort is: its texts come by `onmessage`. */
export interface OfficePort {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(text: string): void;
}

/** What Office.js offers to custom functions. */
export interface FunctionsRuntime {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** `short`: timers of Office.js fire at once, such as the half second that it lets pass between two answers of functions. */
export type Waits = 'real' | 'short';

/**
 * Loads the real, unmodified Office.js in a context without a page and lets it talk to a host of this workbook.
 * Where `_richApiNativeBridge` is defined when it loads, Office.js sends everything there.
 */
export function openOffice(
  model: WorkbookModel,
  conditions: Partial<Conditions> = {},
  waits: Waits = 'real',
): NodeOffice {
  const host = new Host(model, conditions, nodeMemberSets());
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      setImmediate(() => void host.receive(text).then((answer) => bridge.onMessageFromHost?.(answer)));
    },
  };
  host.onEvent((...entries) => {
    const text = JSON.stringify({ type: 3, message: { entries } });
    setImmediate(() => bridge.onMessageFromHost?.(text));
  });
  return { host, ...load(bridge, waits, () => host.conditions.sets) };
}

/** The same with a host that is reached by a port; `sets` are its requirement sets. */
export function officeAtPort(
  port: OfficePort,
  sets: Readonly<Record<string, string>>,
  waits: Waits = 'real',
): OfficeLibrary {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      port.postMessage(text);
    },
  };
  port.onmessage = ({ data }) => bridge.onMessageFromHost?.(data);
  return load(bridge, waits, () => sets);
}

/** Of this Office.js: see `readMemberSets`. */
export function nodeMemberSets(): ReadonlyMap<string, string> {
  return library().memberSets;
}

function load(bridge: Bridge, waits: Waits, sets: () => Readonly<Record<string, string>>): OfficeLibrary {
  const { script, association } = library();
  const sandbox = makeSandbox(bridge, waits);
  createContext(sandbox);
  association.runInContext(sandbox);
  script.runInContext(sandbox);
  const office = sandbox as unknown as OfficeLibrary & { OSF: Record<string, unknown> };
  const isSetSupported = (name: string, version: string | number = '1.1'): boolean =>
    reaches(sets(), name, String(version));
  // Office.context comes from here; the loader that makes it in a page (office.js) is not needed for it.
  office.OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  const { Excel, Office, OfficeExtension, OfficeCore, CustomFunctions } = office;
  return { Excel, Office, OfficeExtension, OfficeCore, CustomFunctions };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Office.js puts it here. */
  onMessageFromHost?(text: string): void;
}

function makeSandbox(bridge: Bridge, waits: Waits): Record<string, unknown> {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout:
      waits === 'real' ? setTimeout : (work: () => void, _: number, ...args: []) => setTimeout(work, 0, ...args),
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    addEventListener: () => undefined,
    location: { href: 'https://localhost/', search: '' },
    navigator: { userAgent: 'node' },
    _richApiNativeBridge: bridge,
  };
  sandbox.window = sandbox.self = sandbox;
  return sandbox;
}

interface Library {
  readonly script: Script;
  /** By which functions get their names: a part of office.js that needs no page. */
  readonly association: Script;
  readonly memberSets: ReadonlyMap<string, string>;
}

let loaded: Library | null = null;

function library(): Library {
  if (loaded) return loaded;
  const folder = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  const filename = join(folder, 'dist', 'excel-win32-16.01.debug.js');
  const text = readFileSync(filename, 'utf8');
  const association = associationOf(readFileSync(join(folder, 'dist', 'office.debug.js'), 'utf8'));
  loaded = { script: new Script(text, { filename }), association, memberSets: readMemberSets(text) };
  return loaded;
}

/** From where the loader makes its class Association to where it has given it to CustomFunctions. */
function associationOf(loader: string): Script {
  const start = loader.search(/\(function \(OfficeExt\) \{\s+var Association =/);
  const last = '(CustomFunctions || (CustomFunctions = {}));';
  const end = loader.indexOf(last, start);
  if (start < 0 || end < 0) throw new Error('office.debug.js has no CustomFunctions where it is looked for');
  return new Script(`var OfficeExt = OfficeExt || {};\n${loader.slice(start, end)}${last}`);
}
