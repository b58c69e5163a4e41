import type { HostClass, HostObject } from './hostClass';
import { hostObject } from './hostClass';

/** Telemetry goes nowhere. */
const telemetry: HostClass<null> = {
  name: 'TelemetryService',
  method: { SendTelemetryEvent: () => null, SendCustomerContent: () => null },
};

/** What `newObject` can ask for, by service name. */
export const services: Readonly<Record<string, HostObject>> = {
  'Microsoft.Telemetry.TelemetryService': hostObject(telemetry, null, 'telemetry'),
};
