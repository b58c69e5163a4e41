import type { ModelPart } from './modelPart';

/** What the add-in keeps in the workbook, by key. */
export const workbookSettings: ModelPart<Map<string, unknown>> = { create: () => new Map() };

/** From the JSON texts of a file; a text that is none stands for itself. */
export function parseSettings(texts: ReadonlyMap<string, string>): Map<string, unknown> {
  return new Map([...texts].map(([key, text]) => [key, parse(text)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
