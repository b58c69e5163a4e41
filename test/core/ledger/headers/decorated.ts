import fc from 'fast-check';
import type { Area, CellValue, SheetSnapshot } from '../../../../src/core/ledger/snapshot';
import { sheetOf } from '../sheets';
import type { HeaderCase } from './headerCases';

/** What people do to a header without changing what it says. */
export interface Decoration {
  /** Lines above it. */
  readonly above: readonly string[];
  /** An empty row between those lines and the header. */
  readonly gap: boolean;
  /** Before which columns an empty one stands. */
  readonly blanks: readonly number[];
  readonly write: (title: string, at: number) => string;
  /** Columns grouped under a banner of merged cells; the other titles are merged over both rows. */
  readonly banners: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

const lines = fc.constantFrom(
  '高平市某某统计表',
  '附件1',
  '填报单位：米山镇人民政府（盖章）',
  '填报单位：高平市福瑞铸造有限公司        填报日期：2026年3月1日',
  '填报人：张三    联系电话：13900000000',
  '说明：请如实填写，不得漏报、错报；一台一行，不要合并。',
);
const bannerTexts = ['基本情况', '基本信息', '有关情况', '相关信息'];

const wide = (title: string) =>
  title.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

const writings = fc.constantFrom<(title: string, at: number) => string>(
  (title) => title,
  (title, at) => `${title.slice(0, 1 + (at % 3))}\n${title.slice(1 + (at % 3))}`,
  (title) => ` ${title}\u00a0`,
  (title) => title.split('').join('\u3000'),
  wide,
  (title) => `*${title}`,
  (title) => `${title}：`,
);

export function decorationOf(width: number): fc.Arbitrary<Decoration> {
  const banner = fc.record({
    text: fc.constantFrom(...bannerTexts),
    from: fc.nat({ max: Math.max(0, width - 3) }),
    size: fc.integer({ min: 2, max: 6 }),
  });
  return fc.record({
    above: fc.array(lines, { maxLength: 3 }),
    gap: fc.boolean(),
    blanks: fc.uniqueArray(fc.nat({ max: width - 1 }), { maxLength: 2 }),
    write: writings,
    banners: fc
      .array(banner, { maxLength: 2 })
      .map((all) => apart(all.map(({ text, from, size }) => ({ text, from, to: Math.min(width - 1, from + size) })))),
  });
}

function apart(banners: Decoration['banners']): Decoration['banners'] {
  const [first, second] = [...banners].sort((one, other) => one.from - other.from);
  if (first === undefined) return [];
  return second === undefined || second.from <= first.to ? [first] : [first, second];
}

/** The sheet of a list without rows, and where each of its titles stands. */
export function decorate({ columns }: HeaderCase, decoration: Decoration): { sheet: SheetSnapshot; places: number[] } {
  const { above, gap, blanks, write, banners } = decoration;
  const inBanner = (at: number) => banners.some(({ from, to }) => at >= from && at <= to);
  const kept = blanks.filter((at) => !inBanner(at));
  const places = columns.map((_column, at) => at + kept.filter((blank) => blank <= at).length);
  const width = places[places.length - 1]! + 1;
  const values: CellValue[][] = [...above.map((line) => [line]), ...(gap ? [[]] : [])];
  const merges: Area[] = above.map((_line, row) => ({ top: row, left: 0, bottom: row, right: width - 1 }));
  const top = values.length;
  const upper = new Array<CellValue>(width).fill(null);
  const lower = new Array<CellValue>(width).fill(null);
  columns.forEach(({ title }, at) => {
    const text = write(title[0]!, at);
    if (banners.length > 0 && !inBanner(at)) {
      upper[places[at]!] = text;
      merges.push({ top, left: places[at]!, bottom: top + 1, right: places[at]! });
    } else lower[places[at]!] = text;
  });
  for (const { text, from, to } of banners) {
    upper[places[from]!] = text;
    merges.push({ top, left: places[from]!, bottom: top, right: places[to]! });
  }
  values.push(...(banners.length > 0 ? [upper, lower] : [lower]));
  return { sheet: sheetOf(values, { name: 'Sheet1', merges }), places };
}
