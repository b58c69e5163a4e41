import type { Action, RequestBody } from '../protocol/wire';
import { isChange } from './isChange';

/** Where the cursor is, and what the add-in remembers, is none of the user's content; '_' is before what sets up events. */
const besides = /^(?:_|Select$|Activate$)/;
const besidesOf = new Set(['Settings', 'Application']);

/** Whether a message changes anything that the user sees in the workbook. */
export function isWriting({ Actions, ObjectPaths }: RequestBody): boolean {
  const isBeside = ({ ObjectPathId }: Action): boolean => {
    for (let path = ObjectPaths[ObjectPathId]; path; path = ObjectPaths[path.ParentObjectPathId ?? -1])
      if (besidesOf.has(path.Name)) return true;
    return false;
  };
  return Actions.some((action) => isChange(action) && !besides.test(action.Name) && !isBeside(action));
}
