import type { CellStyle, HeatStyle, HighlightStyle, RiskStyle } from './change';

/** How a style looks, for every door to draw in its own way. Colours are 'RRGGBB'. */
export interface Look {
  readonly font: FontLook;
  readonly fill?: string;
  readonly borders: boolean;
  readonly horizontal: 'left' | 'center';
  readonly wrap: boolean;
  readonly numberFormat: string;
}

export interface FontLook {
  readonly name: '宋体' | '黑体';
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly underline?: true;
  readonly colour?: string;
}

/** A conditional format: what it changes about the cells. */
export interface HighlightLook {
  readonly colour: string;
  readonly fill: string;
  /** Also upright. */
  readonly bold?: true;
}

const song = (more: Partial<FontLook> = {}): FontLook => ({ name: '宋体', size: 10, ...more });
const hei = (size: number, more: Partial<FontLook> = {}): FontLook => ({ name: '黑体', size, bold: true, ...more });

const plain: Look = { font: song(), borders: false, horizontal: 'left', wrap: true, numberFormat: 'General' };
const body: Look = { ...plain, borders: true };
const centred: Look = { ...body, horizontal: 'center' };
const bold: Look = { ...centred, font: song({ bold: true }) };

/** Light to strong in one hue (a print in grey keeps the order), and white on the strongest. */
const riskFills = ['FFF7EC', 'FEE8C8', 'FDD49E', 'FDBB84', 'FC8D59', 'B30000'] as const;
const heatFills = ['DEEBF7', 'BDD7E7', '6BAED6', '08519C'] as const;

const onFill = (fill: string, isStrongest: boolean, numberFormat: string): Look => ({
  ...bold,
  font: song({ bold: true, colour: isStrongest ? 'FFFFFF' : '000000' }),
  fill,
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
    heat0: { ...centred, font: song({ colour: '595959' }), numberFormat: '0' },
    heat1: { ...onFill(light, false, '0'), font: song() },
    heat2: onFill(middle, false, '0'),
    heat3: onFill(strong, false, '0'),
    heat4: onFill(strongest, true, '0'),
  };
}

/** How the styles of generated sheets are drawn. The fonts are those that every Chinese Office has. */
export const cellLooks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, font: hei(16), horizontal: 'center' },
  subtitle: { ...plain, font: song({ colour: '404040' }), horizontal: 'center' },
  headline: { ...plain, font: hei(12), fill: 'F2F2F2' },
  headlineBad: { ...plain, font: hei(12, { colour: '9C0006' }), fill: 'F2F2F2' },
  section: { ...plain, font: hei(12), wrap: false },
  header: { ...bold, fill: 'DDEBF7' },
  text: body,
  textCentred: centred,
  number: { ...centred, numberFormat: '0' },
  percent: { ...centred, numberFormat: '0.0%' },
  date: { ...centred, numberFormat: 'yyyy-mm-dd' },
  month: { ...centred, numberFormat: 'yyyy"年"m"月"' },
  total: { ...bold, fill: 'F2F2F2' },
  totalPercent: { ...bold, fill: 'F2F2F2', numberFormat: '0.0%' },
  note: { ...plain, font: song({ colour: '404040' }) },
  link: { ...centred, font: song({ underline: true, colour: '0563C1' }) },
  good: { ...centred, font: song({ colour: '006100' }), fill: 'E2EFDA' },
  bad: { ...centred, font: song({ bold: true, colour: '9C0006' }), fill: 'FFC7CE' },
  warn: { ...centred, font: song({ colour: '5F4B00' }), fill: 'FFEB9C' },
  alarm: { ...bold, fill: 'F4B183' },
  muted: { ...centred, font: song({ colour: '595959' }) },
  input: { ...centred, font: song({ size: 11 }), fill: 'FFF9D6' },
  inputText: { ...body, font: song({ size: 11 }), fill: 'FFF9D6', numberFormat: '@' },
  inputChanged: { ...centred, font: song({ size: 11, bold: true, colour: '9C0006' }), fill: 'FFE699' },
  inputTextChanged: {
    ...body,
    font: song({ size: 11, bold: true, colour: '9C0006' }),
    fill: 'FFE699',
    numberFormat: '@',
  },
  contents: { ...plain, font: song({ size: 11, underline: true, colour: '0563C1' }), wrap: false },
  key: { ...plain, font: song({ size: 8, colour: '8C8C8C' }), wrap: false },
  ...riskLooks(),
  ...heatLooks(),
};

/** The thin borders of generated sheets: grey, so that the figures stand out. */
export const sheetBorderColour = '8C8C8C';

/** The fill of result headers: tells ours from the ledger's own at a glance. */
export const resultHeaderFill = 'E2EFDA';

/** Differ by lightness and by bold or white letters too, so that a black-and-white print still tells them apart. */
export const highlightLooks: Readonly<Record<HighlightStyle, HighlightLook>> = {
  overdue: { bold: true, colour: 'FFFFFF', fill: 'C00000' },
  overdueLight: { colour: '9C0006', fill: 'FCE4E4' },
  applyNow: { bold: true, colour: '000000', fill: 'F4B183' },
  dueSoon: { colour: '000000', fill: 'FFF2CC' },
  unknown: { colour: '404040', fill: 'F2F2F2' },
  fail: { bold: true, colour: '9C0006', fill: 'FCE4E4' },
};
