import {
  type Clock,
  clockWords,
  deviceName,
  formatDate,
  type Language,
  type Report,
  withoutPersonalData,
} from '../core';
import type { Bucket, DueLine, Page, TimelineQuery } from './desk';
import { bucketOf, clocksOf, type DueSubject } from './dueClocks';

interface Due {
  readonly index: number;
  readonly clock: Clock;
  readonly bucket: Bucket;
}

/** The lines of one subject, the most urgent first and those without a date last. */
export function dueLines(report: Report, { about, bucket, from, count, language }: TimelineQuery): Page<DueLine> {
  const wanted: Due[] = [];
  clocksOf(report, about).forEach((clock, index) => {
    const own = bucketOf(clock, report.asOf);
    if (own !== null && (bucket === null || own === bucket)) wanted.push({ index, clock, bucket: own });
  });
  wanted.sort((one, other) => urgency(one) - urgency(other) || one.index - other.index);
  const lines = wanted.slice(from, from + count).map((due) => dueLine(report, about, due, language));
  return { total: wanted.length, lines };
}

/** Days left; what has no date comes after every date. */
function urgency({ clock, bucket }: Due): number {
  return bucket === 'unknown' || clock.daysLeft === null ? Number.MAX_SAFE_INTEGER : clock.daysLeft;
}

function dueLine(report: Report, about: DueSubject, { index, clock, bucket }: Due, language: Language): DueLine {
  const thing = thingOf(report, about, index, language);
  const at = clock.at ?? thing.at;
  return {
    what: thing.what,
    unit: thing.unit === null ? null : withoutPersonalData(thing.unit),
    due: clock.due === null ? null : formatDate(clock.due),
    daysLeft: clock.daysLeft,
    status: clock.status,
    bucket,
    words: clockWords(clock, about, language),
    at: { sheet: at.sheet, row: at.row, column: at.column },
  };
}

interface Thing {
  readonly what: string;
  readonly unit: string | null;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
}

function thingOf({ register }: Report, about: DueSubject, index: number, language: Language): Thing {
  if (about === 'inspection') {
    const device = register.devices[index]!;
    return { what: deviceName(device, language), unit: device.unit?.name ?? null, at: device.entry.start };
  }
  if (about === 'certificate') {
    const { name, items, oldItems, unit, entry } = register.operators[index]!;
    const all = [...items, ...oldItems].join('、');
    const what = all === '' ? name : `${name}（${all}）`;
    return { what: withoutPersonalData(what), unit: unit?.name ?? null, at: entry.start };
  }
  const { entry, unit } = register.hazards[index]!;
  const row = String(entry.row + 1);
  const what = language === 'zh' ? `第${row}行隐患` : `hazard in row ${row}`;
  return { what, unit: unit?.name ?? null, at: entry.start };
}
