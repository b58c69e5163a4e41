import type { Unit } from '../register/register';
import { Tally } from './tally';

/**
 * One way of parting everything: each thing is in the part of its unit, so that it is in exactly one;
 * what names no unit is where `keyOf(null)` says.
 */
export class Partition<K> {
  /** The official keys in their order, then what else was met (a customer's own entry, null). */
  readonly keys: readonly K[];
  /** In the order of `keys`. */
  readonly tallies: readonly Tally[];
  /** Place of the part of what names no unit. */
  readonly nobodys: number;
  private readonly places: Int32Array;

  constructor(units: readonly Unit[], official: readonly K[], keyOf: (unit: Unit | null) => K) {
    const keys = [...official];
    const known = new Map(keys.map((key, place) => [key, place]));
    const placeIn = (key: K): number => {
      let place = known.get(key);
      if (place === undefined) known.set(key, (place = keys.push(key) - 1));
      return place;
    };
    this.places = new Int32Array(units.length);
    for (const unit of units) this.places[unit.index] = placeIn(keyOf(unit));
    this.nobodys = placeIn(keyOf(null));
    this.keys = keys;
    this.tallies = keys.map(() => new Tally());
  }

  /** Place in `keys` of the part that things of that unit are in. */
  placeOf(unit: Unit | null): number {
    return unit === null ? this.nobodys : this.places[unit.index]!;
  }
}
