import type { CellStyle, HighlightStyle } from '../../core';

type RiskStyle = Extract<CellStyle, `risk${string}`>;
type HeatStyle = Extract<CellStyle, `heat${string}`>;

interface Look {
  readonly font: string;
  /** Of the font, in points. */
  readonly size: number;
  readonly fill?: string;
  readonly borders: boolean;
  readonly alignment: string;
  readonly numberFormat: string;
}

const song = (size: number, more = '', colour = ''): string =>
  `<font>${more}<sz val="${size}"/>${colour === '' ? '' : `<color rgb="FF${colour}"/>`}<name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const hei = (size: number, colour = ''): string => song(size, '<b/>', colour).replace('宋体', '黑体');
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const align = (horizontal: string, wrap = true): string =>
  `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;

const plain = { font: song(10), size: 10, borders: false, alignment: align('left'), numberFormat: 'General' };
const body = { ...plain, borders: true };
const centred = { ...body, alignment: align('center') };
const bold = { ...centred, font: song(10, '<b/>') };
const line = align('left', false);

/** Light to strong in one hue (a print in grey keeps the order), and white on the strongest. */
const riskFills = ['FFF7EC', 'FEE8C8', 'FDD49E', 'FDBB84', 'FC8D59', 'B30000'] as const;
const heatFills = ['DEEBF7', 'BDD7E7', '6BAED6', '08519C'] as const;

const onFill = (fill: string, isStrongest: boolean, numberFormat: string): Look => ({
  ...bold,
  font: song(10, '<b/>', isStrongest ? 'FFFFFF' : '000000'),
  fill: solid(fill),
  numberFormat,
});

/** Class A and level 4 are the riskiest; the place stands before the number, which stays a number. */
function riskLooks(): Record<RiskStyle, Look> {
  const looks: Partial<Record<RiskStyle, Look>> = {};
  (['C', 'B', 'A'] as const).forEach((riskClass, byClass) => {
    ([1, 2, 3, 4] as const).forEach((level, byLevel) => {
      const step = byClass + byLevel;
      const fill = riskFills[step] ?? riskFills[0];
      looks[`risk${riskClass}${level}`] = onFill(fill, step === riskFills.length - 1, `"${riskClass}${level}："0`);
    });
  });
  return looks as Record<RiskStyle, Look>;
}

function heatLooks(): Record<HeatStyle, Look> {
  const [light, middle, strong, strongest] = heatFills;
  return {
    heat0: { ...centred, font: song(10, '', '595959'), numberFormat: '0' },
    heat1: { ...onFill(light, false, '0'), font: song(10) },
    heat2: onFill(middle, false, '0'),
    heat3: onFill(strong, false, '0'),
    heat4: onFill(strongest, true, '0'),
  };
}

/** How the styles of generated sheets are drawn. The fonts are those that every Chinese Office has. */
export const cellLooks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, font: hei(16), size: 16, alignment: align('center') },
  subtitle: { ...plain, font: song(10, '', '404040'), alignment: align('center') },
  headline: { ...plain, font: hei(12), size: 12, fill: solid('F2F2F2') },
  headlineBad: { ...plain, font: hei(12, '9C0006'), size: 12, fill: solid('F2F2F2') },
  section: { ...plain, font: hei(12), size: 12, alignment: line },
  header: { ...bold, fill: solid('DDEBF7') },
  text: body,
  textCentred: centred,
  number: { ...centred, numberFormat: '0' },
  percent: { ...centred, numberFormat: '0.0%' },
  date: { ...centred, numberFormat: 'yyyy-mm-dd' },
  month: { ...centred, numberFormat: 'yyyy"年"m"月"' },
  total: { ...bold, fill: solid('F2F2F2') },
  totalPercent: { ...bold, fill: solid('F2F2F2'), numberFormat: '0.0%' },
  note: { ...plain, font: song(10, '', '404040') },
  link: { ...centred, font: song(10, '<u/>', '0563C1') },
  good: { ...centred, font: song(10, '', '006100'), fill: solid('E2EFDA') },
  bad: { ...centred, font: song(10, '<b/>', '9C0006'), fill: solid('FFC7CE') },
  warn: { ...centred, font: song(10, '', '5F4B00'), fill: solid('FFEB9C') },
  alarm: { ...bold, fill: solid('F4B183') },
  muted: { ...centred, font: song(10, '', '595959') },
  ...riskLooks(),
  ...heatLooks(),
};

const borders = (colour: string): string =>
  '<border>' +
  ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color ${colour}/></${side}>`).join('') +
  '<diagonal/></border>';

/** Of generated sheets: grey, so that the figures stand out. */
export const sheetBorders = borders('rgb="FF8C8C8C"');

/** Of result columns, as ledgers have them. */
export const thinBorders = borders('indexed="64"');

/** The fill of result headers: tells ours from the ledger's own at a glance. */
export const resultHeaderFill = solid('E2EFDA');

const differential = (font: string, fill: string, border = ''): string =>
  // In differential formats the colour of a solid fill is its background.
  `<dxf><font>${font}</font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>${border}</dxf>`;
const colour = (rgb: string): string => `<color rgb="FF${rgb}"/>`;

/** Differ by lightness and by bold or white letters too, so that a black-and-white print still tells them apart. */
export const highlightLooks: Readonly<Record<HighlightStyle, string>> = {
  overdue: differential(`<b/><i val="0"/>${colour('FFFFFF')}`, 'C00000'),
  overdueLight: differential(colour('9C0006'), 'FCE4E4'),
  applyNow: differential(`<b/><i val="0"/>${colour('000000')}`, 'F4B183'),
  dueSoon: differential(colour('000000'), 'FFF2CC'),
  unknown: differential(colour('404040'), 'F2F2F2'),
  fail: differential(`<b/><i val="0"/>${colour('9C0006')}`, 'FCE4E4'),
};
