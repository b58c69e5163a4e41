import type { CellValue, SheetSnapshot } from '../ledger/snapshot';
import { keyColumnOf, sectionIdOf, usualValueColumn } from './keyColumn';
import { headKeys, headSection } from './layout';
import { addedKeyPrefix, addsTo } from './newRows';
import type { Section } from './section';
import { linesByKey, sections } from './sections';

/** A value cell of the sheet; 0-based sheet row and column. */
export interface RuleCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The value cells of one row, in the order of its section's columns. */
export type RuleRow = readonly RuleCell[];

/** The rows of a sheet of rules by their keys, wherever they stand. */
export interface RulesGrid {
  /** More than one where rows were copied. */
  readonly rows: ReadonlyMap<string, readonly RuleRow[]>;
  /** Rows without a key in tables that take new ones. */
  readonly added: readonly RuleRow[];
  /** Keys that no rule has. */
  readonly unknown: readonly RuleCell[];
}

export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Null where the sheet holds no keys. */
export function readGrid(sheet: SheetSnapshot): RulesGrid | null {
  const keyColumn = keyColumnOf(sheet);
  if (keyColumn === null) return null;
  const places = columnsBySection(sheet, keyColumn);
  const rows = new Map<string, RuleRow[]>();
  const added: RuleRow[] = [];
  const unknown: RuleCell[] = [];
  let current: string | null = null;
  sheet.values.forEach((cells, at) => {
    const key = keyIn(cells[keyColumn]);
    const section = sectionIdOf(key);
    if (section !== null) current = section;
    else if (key !== '') {
      const owner = ownerOf(key);
      if (owner === null) unknown.push(cellAt(sheet, at, keyColumn));
      else rows.set(key, [...(rows.get(key) ?? []), rowAt(sheet, at, columnsOf(places, owner, keyColumn))]);
    } else if (current === addsTo) {
      const row = rowAt(sheet, at, columnsOf(places, current, keyColumn));
      if (!isBlank(row[0]?.value) && isAlone(row)) added.push(row);
    }
  });
  return { rows, added, unknown };
}

/** Titles and notes run over the whole width and stand in the first column: they are no rows. */
function isAlone(row: RuleRow): boolean {
  return row.some(({ value }) => !isBlank(value));
}

function keyIn(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Id of the section that a key belongs to. */
function ownerOf(key: string): string | null {
  if (heads.has(key)) return headSection;
  if (key.startsWith(addedKeyPrefix)) return addsTo;
  return linesByKey.get(key)?.section.id ?? null;
}

const heads = new Set<string>(Object.values(headKeys));
const sectionById = new Map(sections.map((section) => [section.id, section]));

/** By section: the columns of its values, found by the titles in its header row. */
function columnsBySection(sheet: SheetSnapshot, keyColumn: number): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const row of sheet.values) {
    const id = sectionIdOf(keyIn(row[keyColumn]));
    if (id === null || found.has(id)) continue;
    found.set(
      id,
      titlesOf(id).map((title, at) => {
        const place = row.findIndex((cell) => cell === title.zh || cell === title.en);
        return place < 0 ? usualValueColumn(keyColumn) + at : place;
      }),
    );
  }
  return found;
}

function columnsOf(
  places: ReadonlyMap<string, readonly number[]>,
  section: string,
  keyColumn: number,
): readonly number[] {
  return places.get(section) ?? titlesOf(section).map((_, at) => usualValueColumn(keyColumn) + at);
}

function titlesOf(section: string): Section['columns'] {
  return sectionById.get(section)?.columns ?? [{ zh: '当前值', en: 'Value in force' }];
}

function rowAt(sheet: SheetSnapshot, at: number, columns: readonly number[]): RuleRow {
  return columns.map((column) => cellAt(sheet, at, column));
}

function cellAt({ values, origin }: SheetSnapshot, at: number, column: number): RuleCell {
  return { row: origin.row + at, column: origin.column + column, value: values[at]?.[column] ?? null };
}
