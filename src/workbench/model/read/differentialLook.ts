import type { ConditionalLook } from '../conditionalRule';
import type { Element } from './element';
import { borderLooks, switchOf } from './looks';
import type { Palette } from './palette';

/** A `dxf`: only what it says is changed. The first side with a line stands for the border. */
export function differentialLook(dxf: Element, palette: Palette): ConditionalLook {
  const font = dxf.child('font');
  const underline = font?.child('u') ?? null;
  const strikethrough = font && switchOf(font, 'strike');
  const border = dxf.child('border');
  const [edge] = Object.values((border && borderLooks(border, palette)) ?? {});
  return {
    fillColor: fillOf(dxf, palette),
    fontColor: palette.colour(font?.child('color') ?? null) ?? '',
    bold: font && switchOf(font, 'b'),
    italic: font && switchOf(font, 'i'),
    ...(underline && { underline: underline.attribute('val') !== 'none' }),
    ...(strikethrough !== null && { strikethrough }),
    ...(edge && { border: edge }),
  };
}

/** Of a solid fill, which need not be named, the background is what shows here. */
function fillOf(dxf: Element, palette: Palette): string {
  const fill = dxf.child('fill');
  const pattern = fill?.child('patternFill') ?? null;
  if (!pattern) return palette.colour(fill?.child('gradientFill')?.child('stop')?.child('color') ?? null) ?? '';
  if (pattern.attribute('patternType') === 'none') return '';
  return palette.colour(pattern.child('bgColor')) ?? palette.colour(pattern.child('fgColor')) ?? '';
}
