/**
 * The value with the change laid over it: objects key by key, lists of rows with an `id` row by row (a row with a new
 * id comes last), everything else replaced. Neither argument is altered.
 */
export function mergeValue(value: unknown, change: unknown): unknown {
  if (isRows(value) && isRows(change)) {
    const changes = new Map(change.map((row) => [row.id, row]));
    const known = new Set(value.map((row) => row.id));
    const changed = value.map((row) => (changes.has(row.id) ? mergeValue(row, changes.get(row.id)) : row));
    return [...changed, ...[...changes.values()].filter((row) => !known.has(row.id))];
  }
  if (!isObject(value) || !isObject(change)) return change;
  const merged: Record<string, unknown> = { ...value };
  for (const [key, part] of Object.entries(change)) merged[key] = key in value ? mergeValue(value[key], part) : part;
  return merged;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly { readonly id: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => isObject(row) && typeof row.id === 'string');
}
