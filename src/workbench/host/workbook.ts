import type { WorkbookModel } from '../model/workbookModel';
import type { HostClass } from './hostClass';

/** The root: `context.workbook`. */
export const workbookClass: HostClass<WorkbookModel> = {
  name: 'Workbook',
  get: {
    Name: ({ name }) => name,
    IsDirty: () => true,
    ReadOnly: () => false,
  },
};
