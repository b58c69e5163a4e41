import { valueOn } from '../regulation/valueOn';
import type { Report } from '../report';
import type { SoonDays } from './highlights';

/** How long before a deadline it is shown as coming, by the rules of the run. */
export function soonDays({ book, asOf }: Report): SoonDays {
  const days = valueOn(book.warningDays, asOf);
  return { inspection: days?.inspection ?? 0, certificate: days?.certificate ?? 0 };
}
