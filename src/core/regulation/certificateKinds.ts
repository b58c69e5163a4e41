import { day } from '../dates/day';
import type { InForce } from './inForce';
import { certificateItems } from './sources/checks';

/**
 * By certificate item: beginnings of the catalogue codes of the devices that it is for.
 * Items for every kind (A, F, welding) are left out.
 */
export const certificateKinds: InForce<Readonly<Record<string, readonly string[]>>> = [
  {
    from: day('2022-06-01'),
    value: {
      G1: ['1'],
      G2: ['1'],
      G3: ['1'],
      R1: ['21'],
      R2: ['22'],
      R3: ['24'],
      P: ['23'],
      T: ['3'],
      Q1: ['4'],
      Q2: ['4'],
      S1: ['9'],
      S2: ['9'],
      Y1: ['6'],
      Y2: ['6'],
      N1: ['51'],
      N2: ['52'],
    },
    source: certificateItems,
  },
];
