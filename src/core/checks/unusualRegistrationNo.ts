import { parseRegistrationNo, type RegistrationNo } from '../codes/registrationNo';

/** Today's form with the province's name, as `readCode` has tidied it: what nearly every number looks like. */
const local = /^[锅容瓶管梯起索游车][0-9A-Z]{2}晋[A-Z]?[A-Z]?\d{3,5}\(\d\d(?:\d\d)?\)$/;

let last = '';
let ofLast: RegistrationNo | null = null;

/**
 * The parts of a number that is not of the usual local form; null for one that is, and for blank text.
 * The rules ask one after another about the number of one row.
 */
export function unusualRegistrationNo(text: string): RegistrationNo | null {
  if (text !== last) {
    ofLast = local.test(text) ? null : parseRegistrationNo(text);
    last = text;
  }
  return ofLast;
}
