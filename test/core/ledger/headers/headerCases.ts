import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A header list with what each column is; a null field stands for columns beyond the vocabulary. */
export interface HeaderCase {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly columns: readonly { readonly title: readonly string[]; readonly field: string | null }[];
}

const folder = join(__dirname, '../../../cases/headers');

/** Every file of the folder is a case. */
export function headerCases(): HeaderCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      id: name.replace('.json', ''),
      ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<HeaderCase, 'id'>),
    }));
}
