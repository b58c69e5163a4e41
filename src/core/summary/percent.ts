import type { Rate } from './summary';

/** Share with three decimals, 0 to 1; never 1 unless all pass. Null without a denominator. */
export function share({ pass, total }: Rate): number | null {
  if (total === 0) return null;
  if (pass >= total) return 1;
  return Math.min(Math.round((pass / total) * 1000) / 1000, 0.999);
}

/** '97.5%', or '—' without a denominator; never '100.0%' unless all pass. */
export function percent(rate: Rate): string {
  const found = share(rate);
  return found === null ? '—' : `${(found * 100).toFixed(1)}%`;
}
