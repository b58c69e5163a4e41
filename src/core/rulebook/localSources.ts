import type { Source } from '../regulation/inForce';

/** The value with the customer as the source of every row that differs from before: a changed row is no longer the law's. */
export function withLocalSources(before: unknown, after: unknown, local: Source): unknown {
  if (Array.isArray(after)) return listWithSources(Array.isArray(before) ? before : [], after, local);
  if (!isObject(after)) return after;
  const old = isObject(before) ? before : {};
  const made: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(after)) {
    const isOwn = /source$/i.test(key) && isObject(part) && 'document' in part;
    made[key] = isOwn ? part : withLocalSources(old[key], part, local);
  }
  return 'source' in made && !isSameBut(old, after) ? { ...made, source: local } : made;
}

function listWithSources(before: readonly unknown[], after: readonly unknown[], local: Source): unknown[] {
  const byId = new Map(before.map((row) => [idOf(row), row]));
  return after.map((row, at) => withLocalSources(byId.get(idOf(row) ?? at) ?? before[at], row, local));
}

function isSameBut(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): boolean {
  const without = (row: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...row, source: null });
  return without(before) === without(after);
}

function idOf(row: unknown): unknown {
  return isObject(row) ? row.id : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
