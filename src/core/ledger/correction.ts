import type { Field } from './field';
import { definedFields } from './fields/define';
import type { ColumnMatch } from './ledger';

/** The user's word on a column: it counts for every column of that sheet with that header. */
export interface Correction {
  readonly sheet: string;
  /** As written, levels joined by ' > '. */
  readonly header: string;
  /** Field key such as 'equipment.nextInspectionOn'; null: none of ours. A key that is not known changes nothing. */
  readonly field: string | null;
}

/** The columns as the user has corrected them; what is corrected is no question any more. */
export function correctColumns(
  columns: readonly ColumnMatch[],
  sheet: string,
  corrections: readonly Correction[],
): readonly ColumnMatch[] {
  const own = new Map(corrections.filter((one) => one.sheet === sheet).map((one) => [one.header, one.field]));
  if (own.size === 0) return columns;
  return columns.map((match) => {
    const key = own.get(match.header);
    const field = key === undefined ? undefined : fieldOfKey(key);
    if (field === undefined) return match;
    return { ...match, field, confidence: 1, why: '由使用者指定', candidates: [] };
  });
}

/** Undefined for a key that no field has. */
function fieldOfKey(key: string | null): Field | null | undefined {
  return key === null ? null : definedFields().find((field) => field.key === key);
}
