import type { IStyleData } from '@univerjs/core';
import { getFontStyleString } from '@univerjs/engine-render';

export interface FontRuler {
  /** The height of a line. */
  readonly line: number;
  readonly widthOf: (letter: string) => number;
}

/** Measures text as it is drawn, letter by letter; each letter of a font once. */
export function createTextRuler(defaultLook: IStyleData): { font(style: IStyleData): FontRuler } {
  const context = document.createElement('canvas').getContext('2d');
  const byStyle = new WeakMap<IStyleData, FontRuler>();
  const byFont = new Map<string, FontRuler>();

  function ruler(font: string): FontRuler {
    const widths = new Map<string, number>();
    const measured = (text: string): TextMetrics | null => {
      if (context) context.font = font;
      return context?.measureText(text) ?? null;
    };
    const { fontBoundingBoxAscent = 0, fontBoundingBoxDescent = 0 } = measured('国g') ?? {};
    const widthOf = (letter: string): number => {
      let width = widths.get(letter);
      if (width === undefined) widths.set(letter, (width = measured(letter)?.width ?? 0));
      return width;
    };
    return { line: fontBoundingBoxAscent + fontBoundingBoxDescent, widthOf };
  }

  return {
    font: (style) => {
      let found = byStyle.get(style);
      if (found) return found;
      const font = getFontStyleString({ ...defaultLook, ...style }).fontString;
      found = byFont.get(font);
      if (!found) byFont.set(font, (found = ruler(font)));
      byStyle.set(style, found);
      return found;
    },
  };
}
