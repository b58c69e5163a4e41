import type { ClockStatus, Language, Severity } from '../../core';
import type { PaneView } from '../analysis/paneView';
import { resultWords } from './resultWords';
import { CountCard } from './CountCard';
import type { ToneName } from './Tone';

type Figures = Pick<PaneView, 'counts' | 'inspections' | 'severities'>;

const things = ['units', 'devices', 'operators', 'hazards'] as const;

const statuses: readonly (readonly [ClockStatus, ToneName])[] = [
  ['overdue', 'bad'],
  ['applyNow', 'high'],
  ['dueSoon', 'warn'],
  ['ok', 'good'],
  ['unknown', 'plain'],
  ['notApplicable', 'plain'],
];

const severities: readonly (readonly [Severity, ToneName])[] = [
  ['error', 'bad'],
  ['warning', 'warn'],
  ['info', 'info'],
];

/** What was read, how the inspections stand, how much was found. */
export function Counts({ view, language }: { view: Figures; language: Language }) {
  const word = (name: keyof typeof resultWords): string => resultWords[name][language];
  return (
    <>
      <CountCard
        title={word('results')}
        columns={2}
        counts={things.map((thing) => ({ name: word(thing), count: view.counts[thing] }))}
      />
      <CountCard
        title={word('inspections')}
        columns={2}
        counts={statuses.map(([status, tone]) => ({ name: word(status), count: view.inspections[status], tone }))}
      />
      <CountCard
        title={word('findingCounts')}
        columns={3}
        counts={severities.map(([severity, tone]) => ({
          name: word(severity),
          count: view.severities[severity],
          tone,
        }))}
      />
    </>
  );
}
