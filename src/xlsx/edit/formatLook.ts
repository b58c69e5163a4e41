import { escapeAttribute } from '../patch/xmlTree';
import { lineMarkup } from './dressBorder';
import type { FormatLook } from './formatRule';

/** A differential format; of a solid fill its background is the colour (18.8.14). */
export function formatLook({
  fillColor,
  fontColor,
  bold,
  italic,
  underline,
  strikethrough,
  border,
}: FormatLook): string {
  const flag = (name: string, value: boolean | null): string =>
    value === null ? '' : value ? `<${name}/>` : `<${name} val="0"/>`;
  const font = [
    flag('b', bold),
    // As Excel writes it: who sets the weight says that the slope is upright.
    italic === null && bold !== null ? '<i val="0"/>' : flag('i', italic),
    strikethrough === undefined ? '' : flag('strike', strikethrough),
    underline === undefined ? '' : underline ? '<u/>' : '<u val="none"/>',
    fontColor === '' ? '' : `<color rgb="${argb(fontColor)}"/>`,
  ].join('');
  const rgb = fillColor === '' ? '' : argb(fillColor);
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill>`;
  const lines = ['left', 'right', 'top', 'bottom'].map((side) => lineMarkup(side, border)).join('');
  return (
    `<dxf>${font === '' ? '' : `<font>${font}</font>`}${rgb === '' ? '' : fill}` +
    `${border === undefined ? '' : `<border>${lines}</border>`}</dxf>`
  );
}

function argb(colour: string): string {
  return `FF${escapeAttribute(colour.slice(1).toUpperCase())}`;
}
