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
  method: { NotifyActionHandlerReady: () => null },
};

/** What `newObject` can ask for, by service name. */
export const services: Readonly<Record<string, HostObject>> = {
  'Microsoft.Telemetry.TelemetryService': hostObject(telemetry, null, 'telemetry'),
  'Microsoft.InternalService.AddinInternalService': hostObject(addin, null, 'addin'),
};
