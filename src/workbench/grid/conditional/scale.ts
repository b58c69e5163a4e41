import { ColorKit } from '@univerjs/core';
import type { ScalePoint } from '../../book/sheetView';

/** Where a point of a scale lies among the numbers of its areas, sorted; `work` tells formulas. */
export function pointValue(point: ScalePoint, sorted: Float64Array, work: (formula: string) => number): number {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  if (point.type === 'min') return least;
  if (point.type === 'max') return most;
  const value = Number(point.value);
  if (point.type === 'percent') return least + ((most - least) * value) / 100;
  if (point.type === 'percentile') return percentile(sorted, value / 100);
  return point.type === 'formula' || Number.isNaN(value) ? work(point.value) : value;
}

/** As PERCENTILE.INC: between neighbours by their distance. */
function percentile(sorted: Float64Array, share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
}

/** The colour of a number between the points of a scale. */
export function scaleColor(value: number, places: readonly number[], colors: readonly string[]): string {
  let upper = places.findIndex((place) => value <= place);
  if (upper < 0) upper = places.length - 1;
  if (upper === 0) return colors[0] ?? '';
  const from = places[upper - 1]!;
  const to = places[upper]!;
  const share = to === from ? 1 : Math.min(1, (value - from) / (to - from));
  return mixed(colors[upper - 1]!, colors[upper]!, share);
}

function mixed(from: string, to: string, share: number): string {
  const a = new ColorKit(from).toRgb();
  const b = new ColorKit(to).toRgb();
  const hex = (one: number, other: number): string =>
    Math.round(one + (other - one) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(a.r, b.r)}${hex(a.g, b.g)}${hex(a.b, b.b)}`.toUpperCase();
}
