import type { Field, Reader, Subject } from '../field';

/** Every field, by slot. Filled as the field files load. */
const defined: Field[] = [];

interface Definition<T> {
  readonly label: string;
  readonly english: string;
  readonly aliases?: readonly string[];
  readonly read: Reader<T>;
  readonly readUnder?: (title: string) => Reader<T> | null;
  /** Default true. */
  readonly published?: boolean;
}

export function defineField<T>(key: string, definition: Definition<T>): Field<T> {
  const field: Field<T> = {
    key,
    subject: key.includes('.') ? (key.slice(0, key.indexOf('.')) as Subject) : 'common',
    slot: defined.length,
    aliases: [],
    published: true,
    ...definition,
  };
  defined.push(field);
  return field;
}

export function definedFields(): readonly Field[] {
  return defined;
}
