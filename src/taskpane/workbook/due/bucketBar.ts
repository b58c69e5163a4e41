import type { Bucket } from '../../../desk/desk';
import type { ToneName } from '../../results/Tone';

/** In the order of time; what has no date stands apart at the end. */
export const buckets: readonly (readonly [Bucket, ToneName])[] = [
  ['overdue', 'bad'],
  ['within30', 'high'],
  ['within60', 'warn'],
  ['within90', 'warn'],
  ['thisYear', 'info'],
  ['later', 'good'],
  ['unknown', 'plain'],
];

/** Height of a bar of so many among the most, in percent: what there is can be seen, however little it is. */
export function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(8, Math.round((count / most) * 100));
}
