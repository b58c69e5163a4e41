import type { CellStyle, HighlightStyle } from '../../core';

interface Look {
  readonly font: string;
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

const body = { font: song(11), borders: true, alignment: align('left'), numberFormat: 'General' };
const centred = { ...body, alignment: align('center') };

/** How the styles of generated sheets are drawn. The fonts are those that every Chinese Office has. */
export const cellLooks: Readonly<Record<CellStyle, Look>> = {
  title: { font: hei(16), borders: false, alignment: align('center'), numberFormat: 'General' },
  subtitle: { font: song(11, '', '595959'), borders: false, alignment: align('center'), numberFormat: 'General' },
  section: { font: hei(12), borders: false, alignment: align('left', false), numberFormat: 'General' },
  header: { ...centred, font: song(11, '<b/>'), fill: solid('DDEBF7') },
  text: body,
  textCentred: centred,
  number: { ...centred, alignment: align('right', false), numberFormat: '0' },
  percent: { ...centred, alignment: align('right', false), numberFormat: '0.0%' },
  date: { ...centred, numberFormat: 'yyyy-mm-dd' },
  month: { ...centred, numberFormat: 'yyyy"年"m"月"' },
  total: { ...centred, font: song(11, '<b/>'), fill: solid('F2F2F2') },
  totalPercent: { ...centred, font: song(11, '<b/>'), fill: solid('F2F2F2'), numberFormat: '0.0%' },
  note: { font: song(10, '', '595959'), borders: false, alignment: align('left'), numberFormat: 'General' },
  link: { ...body, font: song(11, '<u/>', '0563C1') },
  good: { ...centred, font: song(11, '', '006100'), fill: solid('C6EFCE') },
  bad: { ...centred, font: song(11, '<b/>', '9C0006'), fill: solid('FFC7CE') },
  warn: { ...centred, font: song(11, '', '7F6000'), fill: solid('FFEB9C') },
  muted: { ...centred, font: song(11, '<i/>', '7F7F7F') },
};

export const thinBorders =
  '<border>' +
  ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`).join('') +
  '<diagonal/></border>';

/** The fill of result headers: tells ours from the ledger's own at a glance. */
export const resultHeaderFill = solid('E2EFDA');

const differential = (font: string, fill: string, border = ''): string =>
  // In differential formats the colour of a solid fill is its background.
  `<dxf><font>${font}</font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>${border}</dxf>`;
const colour = (rgb: string): string => `<color rgb="FF${rgb}"/>`;

/** Differ by lightness and by bold, italic or underline too, so that a black-and-white print still tells them apart. */
export const highlightLooks: Readonly<Record<HighlightStyle, string>> = {
  overdue: differential(`<b/><i val="0"/>${colour('FFFFFF')}`, 'C00000'),
  overdueLight: differential(colour('9C0006'), 'FCE4E4'),
  applyNow: differential(`<b/><i val="0"/>${colour('000000')}`, 'F4B183'),
  dueSoon: differential(colour('000000'), 'FFF2CC'),
  unknown: differential(`<i/>${colour('7F7F7F')}`, 'F2F2F2'),
  fail: differential(`<b/><i val="0"/><u/>${colour('9C0006')}`, 'F8CBD8'),
};
