import { makeDay } from '../../core';
import { dayToSerial } from '../../core';

/** The serial of an ISO 8601 day or moment, as cells with t="d" hold it; null for any other text. */
export function isoSerial(text: string, system: 1900 | 1904): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  const day = found && makeDay(Number(found[1]), Number(found[2]), Number(found[3]));
  const serial = day && dayToSerial(day, system);
  if (!found || serial === null) return null;
  const seconds = Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0);
  return serial + seconds / 86400;
}
