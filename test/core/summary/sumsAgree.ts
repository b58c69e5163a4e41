import type { Figures } from '../../../src/core/summary/summary';

/** The counts that must add up; in a fixed order, the names for messages. */
function countsOf(figures: Figures): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {
    units: figures.units.length,
    devices: figures.devices.length,
    operators: figures.operators.length,
    hazards: figures.hazards.length,
    findings: figures.findings.length,
    overdue: figures.overdue.length,
    dueSoon: figures.dueSoon.length,
    pieces: [...figures.byKind.values()].reduce((sum, { all }) => sum + all, 0),
    inUse: [...figures.byKind.values()].reduce((sum, { inUse }) => sum + inUse, 0),
  };
  for (const [name, rate] of Object.entries(figures.rates)) {
    counts[`${name}.pass`] = rate.pass;
    counts[`${name}.total`] = rate.total;
    counts[`${name}.unknown`] = rate.unknown;
  }
  for (const [riskClass, levels] of Object.entries(figures.matrix)) {
    for (const [level, count] of Object.entries(levels)) counts[riskClass + level] = count;
  }
  return counts;
}

/** Names of the counts in which the parts do not add up to the whole; empty when all agree. */
export function disagreements(total: Figures, parts: readonly Figures[]): readonly string[] {
  const counted = parts.map(countsOf);
  return Object.entries(countsOf(total))
    .filter(([name, whole]) => counted.reduce((sum, counts) => sum + counts[name]!, 0) !== whole)
    .map(([name]) => name);
}
