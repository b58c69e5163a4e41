import type { RequestBody } from '../protocol/wire';

/** Whether a message is no work on the workbook: answers of functions in cells, and that the add-in is ready. */
export function isService({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.'));
}
