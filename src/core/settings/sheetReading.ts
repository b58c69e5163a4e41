import { address } from '../ledger/address';
import type { Township } from '../regulation/townships';
import { defaultRuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { type BookValues, defaultValues, valueAt, withValueAt } from './bookValues';
import { type HeadName, headLines } from './headLines';
import { addedKeyPrefix } from './newRows';
import { isBlank, type RuleCell, type RuleRow, type RulesGrid } from './rulesGrid';
import type { Path, Value } from './section';
import { linesByKey } from './sections';
import { quoted, type ReadValue } from './valueKind';
import { wordsKind } from './wordKinds';

/** Something about one cell of the sheet of rules, e.g. at 'B12'. */
export interface SheetRemark {
  readonly at: string;
  readonly text: Text;
}

/** Reads the rows of a sheet of rules one after another, keeping what is wrong with them. */
export class SheetReading {
  readonly faults: SheetRemark[] = [];
  readonly remarks: SheetRemark[] = [];
  values: BookValues = defaultValues;
  /** By place in the rule book: the cell that it was read from. */
  private readonly places = new Map<string, RuleCell>();

  constructor(
    private readonly grid: RulesGrid,
    private readonly dateSystem: 1900 | 1904,
  ) {}

  readLines(): void {
    const missing: Text[] = [];
    for (const [key, { line }] of linesByKey) {
      const row = this.onlyRow(key);
      if (row === null) missing.push(line.label);
      line.values.forEach((value, at) => {
        const cell = row?.[at];
        if (value !== null && cell) this.readValue(value, cell);
      });
    }
    if (missing.length > 0) this.remarks.push({ at: '', text: missingWords(missing) });
    this.readTownships();
    for (const cell of this.grid.unknown) {
      this.remark(cell, {
        zh: `编号“${quoted(cell.value)}”不认识，这一行没有采用`,
        en: `the key “${quoted(cell.value)}” is unknown: the row is not used`,
      });
    }
  }

  /** Id, version, title and day of the book. */
  readHead(): Partial<Record<HeadName, string>> {
    const { id, version, title } = defaultRuleBook;
    const head: Partial<Record<HeadName, string>> = { id, version, title };
    for (const line of headLines) {
      const cell = this.onlyRow(line.key)?.[0];
      if (!cell || isBlank(cell.value)) continue;
      this.places.set(line.name, cell);
      const value = this.valueIn(cell, line.read(cell.value, this.dateSystem));
      if (value !== undefined) head[line.name] = value as string;
    }
    return head;
  }

  /** The cell of a place in the rule book; 'A1' for one that the sheet does not show. */
  placeOf(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const cell = this.places.get(path.slice(0, length).join('.'));
      if (cell) return address(cell.row, cell.column);
    }
    return 'A1';
  }

  private readValue({ path, kind }: Value, cell: RuleCell): void {
    this.places.set(path.join('.'), cell);
    if (isBlank(cell.value)) return;
    const value = this.valueIn(cell, kind.read(cell.value, this.dateSystem));
    // What reads like the default is the default, with all that the sheet does not show of it.
    const usual = valueAt(defaultValues, path);
    if (value === undefined || kind.show(value) === kind.show(usual)) return;
    this.values = withValueAt(this.values, path, value);
  }

  /** Townships that the default does not know: rows that we wrote earlier, and rows that the user has added. */
  private readTownships(): void {
    const rows = [...this.grid.rows.keys()]
      .filter((key) => key.startsWith(addedKeyPrefix) && !linesByKey.has(key))
      .map((key) => ({ id: key.slice(addedKeyPrefix.length), row: this.onlyRow(key)! }));
    const added = [...rows, ...this.grid.added.map((row) => ({ id: null, row }))].flatMap(({ id, row }) => {
      const township = this.townshipIn(row, id);
      return township === null ? [] : [township];
    });
    if (added.length === 0) return;
    const list = this.values.townships as readonly Township[];
    const ids = new Set(list.map(({ id }) => id));
    for (const { id } of added) {
      if (ids.has(id)) this.faults.push({ at: this.placeOf(['townships', id]), text: twice });
      ids.add(id);
    }
    this.values = { ...this.values, townships: [...list, ...added] };
  }

  private townshipIn([nameCell, englishCell, stemsCell]: RuleRow, id: string | null): Township | null {
    if (!nameCell || !englishCell || !stemsCell || isBlank(nameCell.value)) return null;
    const name = quoted(nameCell.value).trim();
    const english = isBlank(englishCell.value) ? name : quoted(englishCell.value).trim();
    const own = id ?? name;
    if (!this.places.has(`townships.${own}`)) this.places.set(`townships.${own}`, nameCell);
    if (isBlank(stemsCell.value)) {
      this.fault(stemsCell, stemsKind.allowed);
      return null;
    }
    const stems = this.valueIn(stemsCell, stemsKind.read(stemsCell.value, this.dateSystem));
    return stems === undefined ? null : { id: own, name, english, stems: stems as readonly string[] };
  }

  /** Rows that were copied may say the same; two values for one rule are a fault. */
  private onlyRow(key: string): RuleRow | null {
    const [first, ...copies] = this.grid.rows.get(key) ?? [];
    if (first === undefined) return null;
    for (const copy of copies) {
      const at = copy.findIndex(({ value }, place) => quoted(value) !== quoted(first[place]?.value ?? null));
      if (at < 0) continue;
      const other = address(first[at]!.row, first[at]!.column);
      this.fault(copy[at]!, {
        zh: `与${other}是同一条规则，数值却不同，请删去一行`,
        en: `is the same rule as ${other} with another value: delete one of the rows`,
      });
    }
    return first;
  }

  private valueIn(cell: RuleCell, read: ReadValue): unknown {
    if ('value' in read) return read.value;
    this.fault(cell, read.fault);
    return undefined;
  }

  private fault(cell: RuleCell, allowed: Text): void {
    const now = quoted(cell.value);
    const text = now === '' ? allowed : { zh: `现为“${now}”，${allowed.zh}`, en: `is “${now}”; ${allowed.en}` };
    this.faults.push({ at: address(cell.row, cell.column), text });
  }

  private remark(cell: RuleCell, text: Text): void {
    this.remarks.push({ at: address(cell.row, cell.column), text });
  }
}

/** As many missing rows are named; the others are counted. */
const mostMissing = 5;

function missingWords(labels: readonly Text[]): Text {
  const count = String(labels.length);
  const names = (language: 'zh' | 'en'): string =>
    labels
      .slice(0, mostMissing)
      .map((label) => `“${label[language]}”`)
      .join(language === 'zh' ? '、' : ', ');
  const more = labels.length > mostMissing;
  return {
    zh: `缺少${count}行规则，按默认值：${names('zh')}${more ? '等' : ''}`,
    en: `${count} rows are missing, their defaults hold: ${names('en')}${more ? ' and others' : ''}`,
  };
}

const stemsKind = wordsKind(2);
const twice: Text = { zh: '与另一个乡镇(街道)重名', en: 'has the name of another township' };
