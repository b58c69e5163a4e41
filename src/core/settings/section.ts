import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import type { ValueKind } from './valueKind';

/** One table of the sheet of rules. */
export interface Section {
  /** Stands as '#id' beside the header row. */
  readonly id: string;
  readonly title: Text;
  /** What the table is for and what a change of it does. */
  readonly intro: Text;
  /** Title of the first column. */
  readonly about: Text;
  /** Titles of the columns that the user may change: one, or up to three. */
  readonly columns: readonly Text[];
  readonly lines: readonly Line[];
  /** Rows without a key in this table are new ones of the list. */
  readonly takesNewRows?: true;
}

export interface Line {
  /** Stable: what the row is, wherever it stands. */
  readonly key: string;
  readonly label: Text;
  /** One for each of the section's columns; null where a column is empty. */
  readonly values: readonly (Value | null)[];
  readonly source: Source;
  readonly note?: Text;
}

export interface Value {
  readonly path: Path;
  readonly kind: ValueKind;
  /** Of a section with one column. */
  readonly unit?: Text;
}

/** Table first (of a record of tables: its two names); then keys, and rows by id or 0-based number. */
export type Path = readonly (string | number)[];
