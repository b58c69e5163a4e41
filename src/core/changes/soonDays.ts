import { valueOn } from '../regulation/valueOn';
import type { Report } from '../report/report';
import type { SoonDays } from './colouredDates';

const silent: SoonDays = {
  inspection: 0,
  certificate: 0,
  certificateAlarm: 0,
  rectification: 0,
  siteCheck: 0,
  report: 0,
};

/** How long before a deadline it is shown as coming, by the rules of the run; 0 before there was a rule. */
export function soonDays({ book, asOf }: Report): SoonDays {
  return valueOn(book.warningDays, asOf) ?? silent;
}
