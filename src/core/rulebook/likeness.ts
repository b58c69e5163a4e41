import { z } from 'zod';

/** A schema for a change to `value`: of the same shape, every key optional, nothing unknown. */
export function likeness(value: unknown): z.ZodType {
  if (typeof value === 'number') return z.number();
  if (typeof value === 'boolean') return z.boolean();
  if (typeof value === 'string') return z.string();
  if (Array.isArray(value)) return listLikeness(value);
  if (typeof value === 'object' && value !== null) return objectLikeness([value]);
  return z.null();
}

/** Rows with an id are changed by id; a list of other things may hold anything like its members. */
function listLikeness(list: readonly unknown[]): z.ZodType {
  const rows = list.filter((one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one));
  if (list.length > 0 && rows.length === list.length) {
    const row = objectLikeness(rows);
    const ids = rows.flatMap((one) => ('id' in one && typeof one.id === 'string' ? [one.id] : []));
    if (ids.length < rows.length) return z.array(row);
    return z.array(row.refine((change) => ids.includes((change as { id?: string }).id ?? '')));
  }
  const kinds = new Map(list.map((one) => [Array.isArray(one) ? 'array' : typeof one, one]));
  const schemas = [...kinds.values()].map(likeness);
  return schemas.length === 0 ? z.array(z.unknown()) : z.array(z.union(schemas as [z.ZodType]));
}

/** Every key that any of the objects has. */
function objectLikeness(objects: readonly object[]): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const one of objects) {
    for (const [key, member] of Object.entries(one)) shape[key] ??= likeness(member).optional();
  }
  return z.strictObject(shape);
}
