import { type Action, actionKinds } from '../protocol/wire';

/** Whether an action sets a property or calls a method; keeping an object is neither. */
export function isChange({ ActionType, Name }: Action): boolean {
  return ActionType === actionKinds.set || (ActionType === actionKinds.method && Name !== '_KeepReference');
}
