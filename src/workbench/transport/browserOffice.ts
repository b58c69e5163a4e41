import { type Conditions, usualConditions } from '../host/conditions';
import { Host } from '../host/host';
import type { WorkbookModel } from '../model/workbookModel';

/**
 * Where Office.js in a page looks for its host; the add-in's page is otherwise as its server sends it. The last figure
 * says that the page is a shared runtime (1) which has custom functions (2).
 */
export const hostQuery = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$3';

/** The globals of a page by which Office.js reaches Excel. */
export interface OfficePage {
  external?: unknown;
  _richApiNativeBridge?: unknown;
}

/** What Office shows itself like: colours as numbers, 0xRRGGBB. */
export type OfficeColours = Readonly<Record<string, number>>;

const lightColours: OfficeColours = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

/**
 * Makes the page believe that it is the pane of an Excel in which this workbook is open. To be called before office.js
 * runs, with `memberSets` as `readMemberSets` finds them.
 */
export function installOffice(
  page: OfficePage,
  model: WorkbookModel,
  conditions: Partial<Conditions>,
  memberSets: ReadonlyMap<string, string>,
  colours = lightColours,
): Host {
  const host = new Host(model, conditions, memberSets);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      later(() => void host.receive(text).then((answer) => bridge.onMessageFromHost?.(answer)));
    },
  };
  host.onEvent((...entries) => {
    const text = JSON.stringify({ type: 3, message: { entries } });
    later(() => bridge.onMessageFromHost?.(text));
  });
  const sets = { ...usualConditions().sets, ...conditions.sets };
  Object.defineProperty(page, 'external', { value: externalFor(sets, colours), configurable: true });
  Object.defineProperty(page, '_richApiNativeBridge', { value: bridge, configurable: true });
  return host;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Office.js puts it here. */
  onMessageFromHost?(text: string): void;
}

function later(work: () => void): void {
  setTimeout(work, 0);
}

/** The part of the host that is not about the workbook: what the loader asks for before it says that it is ready. */
function externalFor(sets: Readonly<Record<string, string>>, colours: OfficeColours): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetAppVersionMajor: '16.0',
    GetAppVersionMinor: 1,
    GetAppUILocale: 'zh-CN',
    GetAppDataLocale: 'zh-CN',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: '16.0.17000.0',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(colours),
    GetSettings: { Read: () => [[], []] },
    GetSupportedMatrix: JSON.stringify(sets),
  };
  // What is not in the list is a text that is not known: the solution's reference, tokens, the document's address.
  const context = new Proxy(answers, { get: (all, name) => () => all[String(name)] ?? '' });
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$$3',
    GetContext: () => context,
    Execute: (_id: number, _args: unknown, done: (code: number, rows: unknown[]) => void) => {
      done(0, []);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => {
      done(0);
    },
    UnregisterEvent: () => undefined,
  };
}
