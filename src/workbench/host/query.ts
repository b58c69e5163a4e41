import { NotImplemented } from '../protocol/officeError';
import type { QueryInfo } from '../protocol/wire';
import type { Host } from './host';
import type { HostObject } from './hostClass';
import { isSupported, memberOf, membersOf } from './members';

/** What is asked for, by wire name; an empty tree asks for all scalar properties. */
type Wanted = Map<string, Wanted>;

/** Reads what was loaded, nested as asked: { Values, Format: { Fill: { Color } } }, { _Items: [...] } of a collection. */
export function query(object: HostObject, info: QueryInfo, host: Host): unknown {
  const wanted = new Map<string, Wanted>();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) want(wanted, path);
  return read(object, wanted, host, info);
}

function want(tree: Wanted, path: string): void {
  let at = tree;
  for (const part of path.split('/')) {
    // Loading of items names them or not ('items/name', 'name'); isNullObject is no property of the host.
    if (part === '' || part === 'items' || part === '*' || part === 'isNullObject') continue;
    const name = part.charAt(0).toUpperCase() + part.slice(1);
    let below = at.get(name);
    if (!below) {
      below = new Map<string, Wanted>();
      at.set(name, below);
    }
    at = below;
  }
}

function read(object: HostObject, wanted: Wanted, host: Host, info: QueryInfo = {}): Record<string, unknown> {
  const { items, get } = membersOf(object.cls);
  const answer: Record<string, unknown> = {};
  if (!items) {
    readMembers(object, wanted, host, answer);
    return answer;
  }
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) (name in get ? own : ofItems).set(name, below);
  if (own.size > 0) readMembers(object, own, host, answer);
  if (own.size > 0 && ofItems.size === 0) return answer;
  const skip = info.Skip ?? 0;
  const all = items(object.self as never, host);
  const chosen =
    info.Skip === undefined && info.Top === undefined ? all : all.slice(skip, skip + (info.Top ?? Infinity));
  answer._Items = chosen.map((item) => ({ ...read(item, ofItems, host), ...identity(item) }));
  return answer;
}

function identity(item: HostObject): Record<string, string> {
  return item.cls.tracked === true ? {} : { _Id: item.key };
}

function readMembers(object: HostObject, wanted: Wanted, host: Host, answer: Record<string, unknown>): void {
  const self = object.self as never;
  const names = wanted.size === 0 || wanted.has('$all') ? scalarsOf(object, host) : [];
  for (const name of names) answer[name] = membersOf(object.cls).get[name]!(self, host);
  for (const [name, below] of wanted) {
    if (name === '$all') continue;
    const scalar = memberOf(object.cls, 'get', name, host);
    if (scalar) answer[name] = scalar(self, host);
    else {
      const child = memberOf(object.cls, 'child', name, host);
      if (!child) throw new NotImplemented(`loading ${object.cls.name}.${name} (action kind 2)`);
      const inner = child(self, host);
      answer[name] = inner && { ...read(inner, below, host), ...identity(inner) };
    }
  }
}

function scalarsOf(object: HostObject, host: Host): string[] {
  return Object.keys(membersOf(object.cls).get).filter((name) => isSupported(object.cls, name, host));
}
