import { actionKinds, type RequestBody } from '../protocol/wire';

/** Whether a message is the one by which Excel.run lets go of its tracked objects after the add-in's work. */
export function isCleanup({ Actions }: RequestBody): boolean {
  return (
    Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ ActionType, Name }) => ActionType === actionKinds.instantiate || Name === '_RemoveReference')
  );
}
