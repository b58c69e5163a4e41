import type { ModelPart } from './modelPart';

/** What add-ins keep in the workbook, by key. */
export const workbookSettings: ModelPart<Map<string, unknown>> = { create: () => new Map() };
