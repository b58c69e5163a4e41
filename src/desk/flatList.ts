/**
 * Plain objects of few kinds, property by property: copying that between a page and its worker takes a fraction of what
 * copying object by object does, and texts that repeat travel once.
 */
export interface FlatList {
  readonly count: number;
  readonly members: Readonly<Record<string, FlatMember>>;
}

/** Numbers as they are where all have one; else where in the table each stands, from 1 on, and 0 for an object without. */
type FlatMember =
  Float64Array<ArrayBuffer> | { readonly table: readonly unknown[]; readonly places: Uint32Array<ArrayBuffer> };

type Plain = Readonly<Record<string, unknown>>;

/** An object without properties, or with undefined ones only, comes back as null. */
export function flatten(list: readonly (object | null)[]): FlatList {
  const names = new Set(list.flatMap((one) => (one === null ? [] : Object.keys(one))));
  const members = [...names].map((name) => [name, flatMember(list as readonly (Plain | null)[], name)] as const);
  return { count: list.length, members: Object.fromEntries(members) };
}

function flatMember(list: readonly (Plain | null)[], name: string): FlatMember {
  if (list.every((one) => typeof one?.[name] === 'number')) return Float64Array.from(list, (one) => Number(one![name]));
  const known = new Map<unknown, number>();
  const places = Uint32Array.from(list, (one) => {
    const value = one?.[name];
    if (value === undefined) return 0;
    const place = known.get(value) ?? known.size + 1;
    known.set(value, place);
    return place;
  });
  return { table: [...known.keys()], places };
}

export function unflatten({ count, members }: FlatList): (object | null)[] {
  const list = new Array<Record<string, unknown> | null>(count).fill(null);
  for (const [name, member] of Object.entries(members)) {
    const [values, places] = 'table' in member ? [member.table, member.places] : [member, null];
    for (let i = 0; i < count; i++) {
      const place = places === null ? i : places[i]! - 1;
      if (place >= 0) (list[i] ??= {})[name] = values[place];
    }
  }
  return list;
}
