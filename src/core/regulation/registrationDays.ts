import { day } from '../dates/day';
import type { InForce } from './inForce';
import { lawRegistration } from './sources/checks';

/** Calendar days after it was put into use within which a device must be registered. */
export const registrationDays: InForce<number> = [{ from: day('2014-01-01'), value: 30, source: lawRegistration }];
