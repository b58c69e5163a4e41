import { OfficeError } from '../protocol/officeError';
import { extensions } from './extensions';
import type { Host } from './host';
import type { ClassExtension, HostClass } from './hostClass';

const tables = ['get', 'set', 'child', 'method'] as const;
type Table = (typeof tables)[number];

/** All members of a class: its own and those of its extensions. */
export type Members = Required<Pick<HostClass<never>, Table | 'since'>> & Pick<HostClass<never>, 'items' | 'indexer'>;

const known = new Map<HostClass<never>, Members>();

export function membersOf(cls: HostClass<never>): Members {
  let members = known.get(cls);
  if (!members) {
    members = merge(cls);
    known.set(cls, members);
  }
  return members;
}

/** A member by its wire name; undefined when there is none. One beyond the simulated requirement sets is ApiNotFound. */
export function memberOf<K extends Table>(
  cls: HostClass<never>,
  table: K,
  name: string,
  host: Host,
): Members[K][string] | undefined {
  const member = membersOf(cls)[table][name] as Members[K][string] | undefined;
  if (member !== undefined && !isSupported(cls, name, host)) throw new OfficeError('ApiNotFound');
  return member;
}

/** Whether the simulated Excel has the member. */
export function isSupported(cls: HostClass<never>, name: string, host: Host): boolean {
  const since = membersOf(cls).since[name] ?? host.memberSets.get(`${cls.name}.${name}`);
  if (since === undefined) return true;
  const [set = '', version = ''] = since.split(' ');
  return host.supports(set, version);
}

function merge(cls: HostClass<never>): Members {
  const merged: Record<string, Record<string, unknown>> = {};
  let { items, indexer } = cls;
  const parts: readonly (HostClass<never> | ClassExtension<never>)[] = [
    cls,
    ...extensions.filter(({ of }) => of === cls.name),
  ];
  for (const table of [...tables, 'since'] as const) {
    const target = (merged[table] = Object.create(null) as Record<string, unknown>);
    for (const part of parts) addAll(target, part[table] ?? {}, `${cls.name}.${table}`);
  }
  for (const part of parts) {
    items ??= part.items;
    indexer ??= part.indexer;
  }
  return { ...merged, ...(items && { items }), ...(indexer && { indexer }) } as unknown as Members;
}

function addAll(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>, where: string): void {
  for (const [name, member] of Object.entries(source)) {
    if (name in target) throw new Error(`${where}.${name} stands in two files`);
    target[name] = member;
  }
}
