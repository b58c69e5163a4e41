import { NotImplemented, OfficeError } from '../protocol/officeError';
import { type ArgumentInfo, type ObjectPath, pathKinds, type RequestBody } from '../protocol/wire';
import { workbookClass } from './workbook';
import type { Host } from './host';
import { type HostObject, hostObject } from './hostClass';
import { memberOf, membersOf } from './members';
import { services } from './services';

/** Finds the objects of one batch by their paths; each path is walked once, so that an `add` adds once. */
export class PathResolver {
  private readonly paths: RequestBody['ObjectPaths'];
  private readonly host: Host;
  private readonly found = new Map<number, HostObject | null>();

  constructor(paths: RequestBody['ObjectPaths'], host: Host) {
    this.paths = paths;
    this.host = host;
  }

  /** null is a null object. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new NotImplemented(`object path ${id}, which the message does not tell`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with proxies put in as their objects. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return ids ? this.fillIn(values, ids) : values;
  }

  private fillIn(values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] {
    return values.map((value, at) => {
      const id = ids[at];
      if (Array.isArray(id)) return this.fillIn(value as readonly unknown[], id);
      return typeof id === 'number' && id > 0 ? this.object(id) : value;
    });
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathKinds.root:
        return hostObject(workbookClass, this.host.model, 'workbook');
      case pathKinds.none:
        return null;
      case pathKinds.service:
        return services[path.Name] ?? this.unknown(path, path.Name);
      case pathKinds.reference: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw new OfficeError('InvalidReference');
        return kept;
      }
      default: {
        const parent = this.object(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.step(parent, path);
      }
    }
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    const { host } = this;
    const self = parent.self as never;
    const where = `${parent.cls.name}.${path.Name}`;
    if (path.ObjectPathType === pathKinds.property) {
      const child = memberOf(parent.cls, 'child', path.Name, host) ?? this.unknown(path, where);
      return child(self, host);
    }
    if (path.ObjectPathType === pathKinds.indexer) {
      const indexer = membersOf(parent.cls).indexer ?? this.unknown(path, `${parent.cls.name}.getItem`);
      const item = indexer(self, this.arguments(path.ArgumentInfo)[0], host);
      if (item === null) throw new OfficeError('ItemNotFound', undefined, `${parent.cls.name}.getItem`);
      return item;
    }
    if (path.ObjectPathType !== pathKinds.method) this.unknown(path, where);
    const method = memberOf(parent.cls, 'method', path.Name, host) ?? this.unknown(path, where);
    const result = method(self, this.arguments(path.ArgumentInfo), host);
    return this.asObject(result, path, where);
  }

  private asObject(result: unknown, path: ObjectPath, where: string): HostObject | null {
    if (result === null) return null;
    if (typeof result === 'object' && 'cls' in result) return result as HostObject;
    return this.unknown(path, `${where} as an object`);
  }

  private unknown(path: ObjectPath, what: string): never {
    throw new NotImplemented(`${what} (path kind ${path.ObjectPathType})`);
  }
}
