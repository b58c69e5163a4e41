const none: readonly never[] = [];

/**
 * Things by their unit, in their order: `unitOf` gives the place of each thing's unit, -1 for none.
 * Every list is as long as it needs to be, and units without any share one.
 */
export function byUnit<T>(things: readonly T[], unitOf: ArrayLike<number>, units: number): readonly (readonly T[])[] {
  if (things.length === 0) return new Array<readonly T[]>(units).fill(none);
  // What has no unit comes first, as unit -1.
  const starts = new Int32Array(units + 2);
  for (let at = 0; at < things.length; at++) starts[unitOf[at]! + 2]! += 1;
  for (let unit = 1; unit < starts.length; unit++) starts[unit]! += starts[unit - 1]!;
  const ordered = inOrder(things, unitOf, starts.slice());
  const lists = new Array<readonly T[]>(units);
  for (let unit = 0; unit < units; unit++) {
    const start = starts[unit + 1]!;
    const end = starts[unit + 2]!;
    lists[unit] = start === end ? none : ordered.slice(start, end);
  }
  return lists;
}

/** The things in the order of their units; a ledger is mostly written so. */
function inOrder<T>(things: readonly T[], unitOf: ArrayLike<number>, next: Int32Array): readonly T[] {
  let isInOrder = true;
  for (let at = 1; at < things.length && isInOrder; at++) isInOrder = unitOf[at - 1]! <= unitOf[at]!;
  if (isInOrder) return things;
  const ordered = things.slice();
  for (let at = 0; at < things.length; at++) ordered[next[unitOf[at]! + 1]!++] = things[at]!;
  return ordered;
}
