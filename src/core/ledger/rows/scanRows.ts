import { cellAt, isBlank } from '../grid';
import type { LeftOutRow } from '../ledger';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { Header } from '../headers/findHeader';

export interface ScannedRows {
  /** 0-based sheet rows of the entries. */
  readonly entries: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

type Reason = LeftOutRow['reason'];

const total = /^[(（【]?(?:本[页月年季]|全[市县镇乡年]|总)?(?:小计|合计|总计|共计|累计|总合计|汇总)[)）】]?[:：]?/;
const note =
  /^(?:[(（]?(?:注|备注|说明|填表说明|填报说明|填写说明|填写要求|编制说明|备注说明|提示|附注|温馨提示)\d?[)）]?[:：]|(?:审核|审批|批准|填报|填表|制表|编制|统计|复核|经办|上报|报送|联系|主管|分管|单位)(?:人|单位|日期|时间|负责人|领导|签字|盖章|人签字)?(?:[(（][^)）]*[)）])?[:：]|(?:单位)?(?:公章|盖章|签章)|[(（]?(?:以下|下面)?(?:空白|无正文))/;
const section =
  /^(?:第?[一二三四五六七八九十]+[、.．部章节]|[(（][一二三四五六七八九十]+[)）])|(?:台[账帐]|清单|名册|汇总表|登记表|统计表|一览表)$/;
const example = /^[(（【]?(?:填写)?(?:示例|样例|范例|例子|举例|填写范例|填报示例)\d?[)）】]?(?:[:：]|$)|^例[:：\d]?$/;

/** How many of a row's first filled cells are looked at for 合计, 示例 and the like. */
const looked = 3;
const longestTotal = 14;
/** Every text that is a sum, an example or a note holds one of these. */
const marked = /[计总汇例范:：章文空]/;
const longestMark = 60;

/**
 * Which rows under the header are entries. Blank rows are passed over;
 * subtotals, notes, repeated headers, section titles and examples are listed with the reason.
 * `end` is the sheet row where another ledger begins.
 */
export function scanRows(
  sheet: SheetSnapshot,
  header: Header,
  seqColumn: number | null,
  end = sheet.origin.row + sheet.values.length,
): ScannedRows {
  const entries: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const scan = new RowScan(sheet, header, seqColumn);
  const first = header.rows[header.rows.length - 1]! + 1;
  for (let row = first; row < end; row++) {
    const found = scan.classify(row);
    if (found === 'entry') entries.push(row);
    else if (found !== 'blank') leftOut.push({ row, reason: found });
  }
  return { entries, leftOut };
}

class RowScan {
  private readonly titles = new Set<string>();
  /** First characters of the titles: most cells are told from a title by theirs. */
  private readonly initials = new Set<number>();
  private readonly places: readonly number[];
  private readonly seq: number;
  private readonly wide: ReadonlySet<number>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: Header,
    seqColumn: number | null,
  ) {
    this.places = header.columns.map((column) => column - sheet.origin.column);
    this.seq = seqColumn === null ? -1 : seqColumn - sheet.origin.column;
    for (const row of header.rows) {
      for (const column of header.columns) {
        const cell = cellAt(sheet, row, column);
        if (typeof cell !== 'string' || isBlank(cell)) continue;
        this.titles.add(cell.trim());
        this.initials.add(cell.charCodeAt(0));
      }
    }
    const wide = new Set<number>();
    for (const merge of sheet.merges) if (merge.right > merge.left + 1) wide.add(merge.top);
    this.wide = wide;
  }

  classify(row: number): 'entry' | 'blank' | Reason {
    const cells = this.sheet.values[row - this.sheet.origin.row]!;
    let filled = 0;
    let first: CellValue = null;
    let reason: Reason | null = null;
    for (const place of this.places) {
      const cell = cells[place];
      if (cell === undefined || isBlank(cell)) continue;
      if (place === this.seq && typeof cell === 'number') continue;
      filled++;
      if (filled === 1) first = cell;
      if (filled > looked) break;
      if (typeof cell === 'string' && cell.length <= longestMark) reason ??= this.reasonIn(cell, row, filled, place);
    }
    if (filled === 0) return 'blank';
    if (reason !== null) return reason;
    if (typeof first === 'number' && this.isNumbering(cells, row)) return 'note';
    return filled === 1 && this.isSectionTitle(first, row) ? 'sectionTitle' : 'entry';
  }

  /** What one of the row's first cells says against the row being an entry. */
  private reasonIn(cell: string, row: number, filled: number, place: number): Reason | null {
    if (
      filled === 1 &&
      this.initials.has(cell.charCodeAt(0)) &&
      this.titles.has(cell.trim()) &&
      this.repeatsHeader(row)
    ) {
      return 'repeatedHeader';
    }
    if (!marked.test(cell)) return null;
    const text = cell.replace(/\s/g, '');
    if (text.length <= longestTotal && total.test(text) && this.isTotal(text, filled)) return 'subtotal';
    if ((filled === 1 || place === this.seq) && example.test(text)) return 'example';
    return filled === 1 && note.test(text) && this.isSparse(row) ? 'note' : null;
  }

  /** 合计 itself, with or without a number after it; not the name of a thing that begins so. */
  private isTotal(cell: string, filled: number): boolean {
    const rest = cell.replace(total, '');
    return rest === '' || (filled === 1 && /^[\d,.]*[台套个家只条人项份处]*[\d,.]*$/.test(rest));
  }

  /** Notes stand nearly alone in their row. */
  private isSparse(row: number): boolean {
    const cells = this.sheet.values[row - this.sheet.origin.row]!;
    let filled = 0;
    for (const place of this.places) if (!isBlank(cells[place] ?? null)) filled++;
    return filled <= 4 && filled * 2 <= Math.max(this.places.length, 2);
  }

  private repeatsHeader(row: number): boolean {
    const { header, sheet } = this;
    for (const headerRow of header.rows) {
      let same = 0;
      let filled = 0;
      for (const column of header.columns) {
        const cell = cellAt(sheet, row, column);
        if (isBlank(cell)) continue;
        filled++;
        const title = cellAt(sheet, headerRow, column);
        if (typeof cell === 'string' && typeof title === 'string' && cell.trim() === title.trim()) same++;
      }
      if (same >= 2 && same * 2 > filled) return true;
    }
    return false;
  }

  /** The row 1 2 3 4 … that forms put under their header. */
  private isNumbering(cells: readonly CellValue[], row: number): boolean {
    if (row > this.header.rows[this.header.rows.length - 1]! + 1) return false;
    const numbers = this.places.map((place) => cells[place] ?? null).filter((cell) => cell !== null);
    return (
      numbers.length >= 4 &&
      numbers.every((cell, at) => at === 0 || (typeof cell === 'number' && cell === Number(numbers[at - 1]) + 1))
    );
  }

  /** One text alone, over merged columns or built like a heading. A lone name is an entry: nothing may be lost. */
  private isSectionTitle(first: CellValue, row: number): boolean {
    if (typeof first !== 'string' || this.places.length < 3) return false;
    const text = first.trim();
    return text.length <= longestMark && (this.wide.has(row) || section.test(text));
  }
}
