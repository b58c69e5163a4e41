import { OfficeError } from '../protocol/officeError';

/** An argument that must be a whole number; what it is when left out. */
export function wholeNumber(value: unknown, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new OfficeError('InvalidArgument');
  return value;
}
