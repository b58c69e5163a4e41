import type { Field, Subject } from '../field';
import { words } from './words';

/** What a title of a certain build means. */
export interface TitleRule {
  readonly field: Field;
  /** Matches the whole plain title. */
  readonly pattern: RegExp;
  /** Sheets on which the title has this meaning; empty when it has it anywhere. */
  readonly on: readonly Context[];
  /** Holds only where no surer column claims the field. */
  readonly weak: boolean;
  /** 0 to 1: which of several weak titles is asked first. */
  readonly trust: number;
}

/** What a sheet (or, on a mixed sheet, its part) is about. */
export type Context = Exclude<Subject, 'common'>;

interface Options {
  readonly on?: readonly Context[];
  readonly weak?: boolean;
  readonly trust?: number;
}

/** Word groups in braces stand for their alternatives: '{next}{inspection}{date}'. */
export function title(field: Field<never> | Field, template: string, options: Options = {}): TitleRule {
  const source = template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const group = (words as Readonly<Record<string, string>>)[name];
    if (group === undefined) throw new Error(`no word group ${hole}`);
    return `(?:${group})`;
  });
  return {
    field: field,
    pattern: new RegExp(`^(?:${source})$`),
    on: options.on ?? [],
    weak: options.weak ?? false,
    trust: options.trust ?? 1,
  };
}
