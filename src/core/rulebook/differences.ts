/**
 * What `mergeValue` has to lay over `value` to get `changed`: objects key by key, lists of rows with an `id` row by
 * row, everything else whole. Undefined where they are the same.
 */
export function differences(value: unknown, changed: unknown): unknown {
  if (isRows(value) && isRows(changed)) return rowDifferences(value, changed);
  if (isObject(value) && isObject(changed)) {
    const found: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(changed)) {
      const difference = differences(value[key], part);
      if (difference !== undefined) found[key] = difference;
    }
    return Object.keys(found).length === 0 ? undefined : found;
  }
  return isSame(value, changed) ? undefined : changed;
}

function rowDifferences(rows: readonly Row[], changed: readonly Row[]): unknown {
  const known = new Map(rows.map((row) => [row.id, row]));
  const found = changed.flatMap((row): object[] => {
    const before = known.get(row.id);
    if (before === undefined) return [row];
    const difference = differences(before, row);
    return difference === undefined ? [] : [{ id: row.id, ...(difference as object) }];
  });
  return found.length === 0 ? undefined : found;
}

function isSame(value: unknown, other: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    return value.length === other.length && value.every((one, at) => isSame(one, other[at]));
  }
  if (!isObject(value) || !isObject(other)) return Object.is(value, other);
  const keys = Object.keys(value);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(value[key], other[key]));
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => isObject(row) && typeof row.id === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
