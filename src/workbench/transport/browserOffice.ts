import { type Conditions, usualConditions } from '../host/conditions';
import { Host } from '../host/host';
import type { WorkbookModel } from '../model/workbookModel';
import { hostInfo, type OfficeColours, officeColours, officeExternal } from './officeExternal';

export type { OfficeColours };

/** Where Office.js in a page looks for its host; the add-in's page is otherwise as its server sends it. */
export const hostQuery = `?_host_Info=${hostInfo('zh-CN')}`;

/** The globals of a page by which Office.js reaches Excel. */
export interface OfficePage {
  external?: unknown;
  _richApiNativeBridge?: unknown;
}

/**
 * Makes the page believe that it is the pane of an Excel in which this workbook is open. To be called before office.js
 * runs, with `memberSets` as `readMemberSets` finds them.
 */
export function installOffice(
  page: OfficePage,
  model: WorkbookModel,
  conditions: Partial<Conditions>,
  memberSets: ReadonlyMap<string, string>,
  colours: OfficeColours = officeColours.light,
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
  const external = officeExternal({ sets, locale: 'zh-CN', colours });
  Object.defineProperty(page, 'external', { value: external, configurable: true });
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
