/** The languages that a user can choose. */
export type Language = 'zh' | 'en';

/** A sentence or name in each language. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Puts values into the {holes} of a sentence; a hole without a value stays visible. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole));
}
