import { workbookApplication } from './application';
import type { ClassExtension } from './hostClass';

/** Every extension of every class, one line each: a member that is not here or in its class does not exist. */
export const extensions: readonly ClassExtension<never>[] = [workbookApplication];
