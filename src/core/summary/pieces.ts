import type { Device } from '../register/register';

/** Pieces that a row stands for; 1 where the stated number makes no sense as a count. */
export function pieces(device: Device): number {
  return Number.isInteger(device.quantity) && device.quantity > 0 ? device.quantity : 1;
}
