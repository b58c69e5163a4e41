import type { Clock } from '../deadlines/clock';
import type { JsonDeadline } from './jsonShapes';

/** The published states know no 'applyNow': it is the later stage of 'dueSoon'. */
export function deadlineJson({ status, daysLeft }: Clock): JsonDeadline {
  return status === 'applyNow' ? { status: 'dueSoon', stage: status, daysLeft } : { status, daysLeft };
}
