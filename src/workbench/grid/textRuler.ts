import type { IStyleData } from '@univerjs/core';
import { getFontStyleString } from '@univerjs/engine-render';
import { lineCount } from './lineCount';

/** Findings say the same of many rows. */
const textsAtMost = 5_000;

export interface FontRuler {
  /** The height of a line. */
  readonly line: number;
  /** How many lines a text needs in so many pixels. */
  readonly lines: (text: string, room: number) => number;
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
    const { width: em = 0, fontBoundingBoxAscent = 0, fontBoundingBoxDescent = 0 } = measured('国') ?? {};
    const widthOf = (letter: string): number => {
      // Chinese signs are all equally wide, and there are thousands of them.
      if (letter >= '\u4e00' && letter <= '\u9fff') return em;
      let width = widths.get(letter);
      if (width === undefined) widths.set(letter, (width = measured(letter)?.width ?? 0));
      return width;
    };
    const counted = new Map<number, Map<string, number>>();
    const lines = (text: string, room: number): number => {
      if (text.length < 64 && text.length * em <= room && !text.includes('\n')) return 1;
      let known = counted.get(room);
      if (!known) counted.set(room, (known = new Map<string, number>()));
      let count = known.get(text);
      if (count === undefined) {
        if (known.size > textsAtMost) known.clear();
        known.set(text, (count = lineCount(text, room, widthOf)));
      }
      return count;
    };
    return { line: fontBoundingBoxAscent + fontBoundingBoxDescent, lines };
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
