import { z } from 'zod/mini';

/** A schema for a change to `value`: of the same shape, every key optional, nothing unknown. */
export function likeness(value: unknown): z.ZodMiniType {
  return likenessOf([value], 'change');
}

/** A change may leave out keys; what replaces a value must be whole. */
type Part = 'change' | 'whole';

/** A schema for what is like any of the samples. */
function likenessOf(samples: readonly unknown[], part: Part): z.ZodMiniType {
  return anyOf(Array.from(byKind(samples), ([kind, ofKind]) => schemaOf(kind, ofKind, part)));
}

type Kind = 'number' | 'boolean' | 'string' | 'list' | 'object' | 'nothing';

function byKind(samples: readonly unknown[]): Map<Kind, unknown[]> {
  const kinds = new Map<Kind, unknown[]>();
  for (const sample of samples) {
    const kind = kindOf(sample);
    const ofKind = kinds.get(kind);
    if (ofKind === undefined) kinds.set(kind, [sample]);
    else ofKind.push(sample);
  }
  return kinds;
}

function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  if (type === 'number' || type === 'boolean' || type === 'string') return type;
  return type === 'object' && value !== null ? 'object' : 'nothing';
}

function schemaOf(kind: Kind, samples: readonly unknown[], part: Part): z.ZodMiniType {
  switch (kind) {
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'string':
      return z.string();
    case 'list':
      return listLikeness(samples.flat(), part);
    case 'object':
      return part === 'change' ? objectLikeness(samples as object[], part) : wholeObjects(samples as object[]);
    case 'nothing':
      return z.null();
  }
}

/** Rows with an id are changed by id; any other list is replaced, and may hold what is like its members. */
function listLikeness(members: readonly unknown[], part: Part): z.ZodMiniType {
  if (members.length === 0) return z.array(z.unknown());
  const ids = members.flatMap((one) => idOf(one) ?? []);
  if (ids.length < members.length || part === 'whole') return z.array(likenessOf(members, 'whole'));
  const row = objectLikeness(members as object[], 'change');
  return z.array(row.check(z.refine((change) => ids.includes((change as { id?: string }).id ?? ''))));
}

function idOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null;
}

/** Objects with the same keys have one schema; with other keys another. */
function wholeObjects(objects: readonly object[]): z.ZodMiniType {
  const shapes = new Map<string, object[]>();
  for (const one of objects) {
    const shape = Object.keys(one).sort().join();
    const ofShape = shapes.get(shape);
    if (ofShape === undefined) shapes.set(shape, [one]);
    else ofShape.push(one);
  }
  return anyOf(Array.from(shapes.values(), (alike) => objectLikeness(alike, 'whole')));
}

/** Every key that any of the objects has. */
function objectLikeness(objects: readonly object[], part: Part): z.ZodMiniType {
  const members = new Map<string, unknown[]>();
  for (const one of objects) {
    for (const [key, member] of Object.entries(one)) {
      const ofKey = members.get(key);
      if (ofKey === undefined) members.set(key, [member]);
      else ofKey.push(member);
    }
  }
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [key, samples] of members) {
    const schema = likenessOf(samples, part);
    shape[key] = part === 'change' ? z.optional(schema) : schema;
  }
  return z.strictObject(shape);
}

function anyOf(schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  return schemas.length === 1 ? schemas[0]! : z.union(schemas as [z.ZodMiniType]);
}
