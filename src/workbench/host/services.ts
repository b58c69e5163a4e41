import { customFunctionsClass } from './customFunctions';
import type { Host } from './host';
import type { HostClass, HostObject } from './hostClass';
import { hostObject } from './hostClass';

/** Telemetry goes nowhere. */
const telemetry: HostClass<null> = {
  name: 'TelemetryService',
  method: { SendTelemetryEvent: () => null, SendCustomerContent: () => null },
};

/** Office.js tells by it that the ribbon's commands can be called; `Host.raise` calls them. */
const addin: HostClass<null> = {
  name: 'AddinInternalService',
  method: {
    NotifyActionHandlerReady: (_, __, host) => {
      host.notice('commandsReady');
      return null;
    },
  },
};

const runtimeStates = new WeakMap<Host, unknown>();

/** 'Visible' once the add-in has shown its pane, 'Background' once it has hidden it; what it has asked for last. */
export function runtimeState(host: Host): unknown {
  return runtimeStates.get(host) ?? null;
}

/** Shows and hides the pane. */
const runtime: HostClass<null> = {
  name: 'AppRuntimeService',
  method: {
    GetAppRuntimeState: (_, __, host) => runtimeState(host),
    SetAppRuntimeState: (_, [state], host) => {
      runtimeStates.set(host, state);
      host.notice(state === 'Background' ? 'hidePane' : 'showPane');
      return null;
    },
  },
};

/** What `newObject` can ask for, by service name. */
export const services: Readonly<Record<string, HostObject>> = {
  'Microsoft.Telemetry.TelemetryService': hostObject(telemetry, null, 'telemetry'),
  'Microsoft.InternalService.AddinInternalService': hostObject(addin, null, 'addin'),
  'Microsoft.ExcelServices.CustomFunctions': hostObject(customFunctionsClass, null, 'customFunctions'),
  'Microsoft.AppRuntime.AppRuntimeService': hostObject(runtime, null, 'runtime'),
};
