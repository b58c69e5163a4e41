import type { Source } from '../regulation/inForce';
import { defaultTables } from '../rulebook/bookTables';
import type { Text } from '../text';
import { numberKind } from './numberKind';
import type { Line, Path, Section, Value } from './section';
import type { ValueKind } from './valueKind';

/** The only column that most tables have. */
export const oneColumn: Pick<Section, 'columns'> = { columns: [{ zh: '当前值', en: 'Value in force' }] };

export const units = {
  months: { zh: '个月', en: 'months' },
  days: { zh: '天', en: 'days' },
  points: { zh: '分', en: 'points' },
  percent: { zh: '%', en: '%' },
  devices: { zh: '台', en: 'devices' },
  years: { zh: '年', en: 'years' },
  people: { zh: '人', en: 'people' },
  metres: { zh: '米', en: 'm' },
  megapascal: { zh: 'MPa', en: 'MPa' },
} as const satisfies Readonly<Record<string, Text>>;

/** Words of a line that need not be there. */
export interface LineWords {
  readonly key?: string;
  readonly unit?: Text;
  readonly note?: Text;
  readonly source?: Source;
}

/** A number at a place of the rule book. */
export function numberLine(path: Path, zh: string, en: string, words: LineWords = {}): Line {
  return valueLine(path, numberKind(path), zh, en, words);
}

/** A value at a place of the rule book; its key is the path unless another is given. */
export function valueLine(path: Path, kind: ValueKind, zh: string, en: string, words: LineWords = {}): Line {
  const { key = path.join('.'), unit, note, source = sourceOf(path) } = words;
  const value: Value = { path, kind, ...(unit && { unit }) };
  return { key, label: { zh, en }, values: [value], source, ...(note && { note }) };
}

/** Where the table's newest value comes from. */
export function sourceOf(path: Path): Source {
  const table = defaultTables.get(`${String(path[0])}.${String(path[1])}`) ?? defaultTables.get(String(path[0]));
  return table![0]!.source;
}
