import { day } from '../dates/day';
import type { InForce } from './inForce';
import { catalogue2014 } from './sources/catalogue';

/**
 * Codes withdrawn by the catalogue of 2014 that old ledgers and registration codes still carry,
 * with today's line that they fall under. A code that stands in neither list falls under the 类别 of its
 * first two characters, else under the 种类 of its first.
 */
export const deprecatedCodes: InForce<Readonly<Record<string, string>>> = [
  {
    from: day('2014-10-30'),
    value: {
      '2160': '2100',
      '3000': '3000',
      '4430': '4400',
      '4480': '4400',
      '4490': '4400',
      '4880': '4800',
      '4890': '4800',
      '4910': '4900',
      '4A10': '4A00',
      '4B00': '4000',
      '4C00': '4000',
      '4D10': '4D00',
      '5120': '5100',
      '5210': '5200',
      '5220': '5200',
      '5230': '5200',
      '6110': '6100',
      '6210': '6200',
      '6310': '6300',
      '6410': '6400',
      '6510': '6500',
      '6610': '6600',
      '6710': '6700',
      '6810': '6800',
      '6910': '6900',
      '6A10': '6A00',
      '6B10': '6B00',
      '6D30': '6D00',
      '6D60': '6D00',
    },
    source: catalogue2014,
  },
];
