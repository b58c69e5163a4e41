import type { WriteColumn } from '../changes/change';
import { wantedChanges } from '../changes/outputChanges';
import type { Report } from '../report/report';
import type { Language } from '../text';
import { twinColumnIds } from './twinColumnIds';

/** The result columns that can be plain formulas, with the engine's values. */
export function twinColumns(report: Report, language: Language): WriteColumn[] {
  const changes = wantedChanges(report, {
    language,
    columns: twinColumnIds,
    highlights: false,
    findings: false,
    overview: false,
    departments: [],
    townships: [],
  });
  return changes.filter((change): change is WriteColumn => change.kind === 'writeColumn');
}
