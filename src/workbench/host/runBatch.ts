import { NotImplemented, OfficeError } from '../protocol/officeError';
import { type Action, actionKinds, type ActionResult, type RequestBody, type ResponseBody } from '../protocol/wire';
import type { Host } from './host';
import type { HostObject } from './hostClass';
import { isChange } from './isChange';
import type { Interruption } from './interruption';
import { memberOf } from './members';
import { query } from './query';
import { PathResolver } from './resolvePath';

/** Does the actions of a message in order; the first that fails ends it, and those before it stay done. */
export function runBatch(
  body: RequestBody,
  due: readonly Pick<Interruption, 'when' | 'act'>[],
  host: Host,
): ResponseBody {
  const batch = new Batch(body, host);
  const results: ActionResult[] = [];
  const all = body.Actions.filter(isChange).length;
  const half = all === 0 ? -1 : Math.floor(all / 2);
  const interrupt = (done: number): void => {
    for (const { when, act } of due)
      if (done === (when === 'halfWay' ? half : when === 'before' ? -1 : when)) act(host);
  };
  let changes = 0;
  let at = -1;
  host.meter.suspended.clear();
  try {
    interrupt(-1);
    for (at = 0; at < body.Actions.length; at++) {
      const action = body.Actions[at]!;
      if (isChange(action)) interrupt(changes++);
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
    }
  } catch (error) {
    return { ...refusal(error, at, batch.whereOf(body.Actions[at]), host), Results: results };
  }
  return { Results: results };
}

/** What the add-in is told of an error; one that is no Office error is a fault of the host. */
export function refusal(error: unknown, at = -1, where = '', host?: Host): ResponseBody {
  if (error instanceof OfficeError) {
    const Location = error.location ?? where;
    return { Results: [], Error: { Code: error.code, Message: error.message, Location, ActionIndex: at } };
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  host?.faults.push(fault);
  const Code = fault instanceof NotImplemented ? 'NotImplemented' : 'HostFault';
  return { Results: [], Error: { Code, Message: fault.message, Location: where, ActionIndex: at } };
}

class Batch {
  private readonly body: RequestBody;
  private readonly host: Host;
  private readonly resolver: PathResolver;
  /** Paths whose objects Office.js wants to keep, and under which id. */
  private readonly kept = new Map<number, string>();

  constructor(body: RequestBody, host: Host) {
    this.body = body;
    this.host = host;
    this.resolver = new PathResolver(body.ObjectPaths, host);
  }

  run(action: Action): unknown {
    if (action.ActionType === actionKinds.trace) return null;
    if (action.Name === '_RemoveReference') {
      this.forget(action);
      return;
    }
    const object = this.resolver.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return object && this.instantiate(object, action.ObjectPathId);
      case actionKinds.query:
        return object && query(object, action.QueryInfo ?? {}, this.host);
      case actionKinds.method:
        return this.call(object, action);
      case actionKinds.set: {
        this.assign(object, action);
        return;
      }
      default:
        throw new NotImplemented(`${this.whereOf(action)} (action kind ${action.ActionType})`);
    }
  }

  private instantiate(object: HostObject, pathId: number): unknown {
    const id = this.kept.get(pathId);
    return object.cls.tracked === true ? (id === undefined ? {} : { _ReferenceId: id }) : { _Id: object.key };
  }

  private call(object: HostObject | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.keep(object, action.ObjectPathId);
      return;
    }
    if (object === null) throw new OfficeError('ItemNotFound');
    const method = memberOf(object.cls, 'method', action.Name, this.host);
    if (!method) throw new NotImplemented(`${object.cls.name}.${action.Name} (action kind 3)`);
    return method(object.self as never, this.resolver.arguments(action.ArgumentInfo), this.host);
  }

  private assign(object: HostObject | null, action: Action): void {
    if (object === null) throw new OfficeError('ItemNotFound');
    const setter = memberOf(object.cls, 'set', action.Name, this.host);
    if (!setter) throw new NotImplemented(`setting ${object.cls.name}.${action.Name} (action kind 4)`);
    setter(object.self as never, this.resolver.arguments(action.ArgumentInfo)[0], this.host);
  }

  private keep(object: HostObject | null, pathId: number): void {
    if (object === null || this.kept.has(pathId)) return;
    const path = this.body.ObjectPaths[pathId];
    const id = path && this.host.references.has(path.Name) ? path.Name : this.host.nextReferenceId();
    this.host.references.set(id, object);
    this.kept.set(pathId, id);
  }

  private forget(action: Action): void {
    for (const id of action.ArgumentInfo?.Arguments ?? []) this.host.references.delete(String(id));
  }

  /** 'Range.Values': where an error is said to have happened. */
  whereOf(action: Action | undefined): string {
    if (!action) return '';
    try {
      const name = this.resolver.object(action.ObjectPathId)?.cls.name ?? '';
      return action.Name === '' ? name : `${name}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
    } catch {
      return this.pathName(action.ObjectPathId);
    }
  }

  /** 'WorksheetCollection.add' where the path itself could not be walked. */
  private pathName(id: number): string {
    const { Name = '', ParentObjectPathId } = this.body.ObjectPaths[id] ?? {};
    const member = `${Name.charAt(0).toLowerCase()}${Name.slice(1)}`;
    if (ParentObjectPathId === undefined) return member;
    try {
      const parent = this.resolver.object(ParentObjectPathId)?.cls.name ?? '';
      return `${parent}.${member === '' ? 'getItem' : member}`;
    } catch {
      return this.pathName(ParentObjectPathId);
    }
  }
}
