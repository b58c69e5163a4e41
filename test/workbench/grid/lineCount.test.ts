import { lineCount } from '../../../src/workbench/grid/lineCount';

// Letters are one wide, Chinese ones two.
const widthOf = (letter: string): number => (letter.codePointAt(0)! >= 0x2e80 ? 2 : 1);

test.each([
  ['', 10, 1],
  ['电梯', 4, 1],
  ['电梯三', 4, 2],
  ['一二三四五六七', 4, 4],
  ['第一行\n第二行', 100, 2],
  ['一\r\n\n三', 100, 3],
  // A word that does not fit any more goes to the next line whole.
  ['ab cdef', 5, 2],
  ['ab cd', 5, 1],
  // Spaces at the end of a line take no line of their own.
  ['abcde   ', 5, 1],
  // A word longer than a line is cut: abcde|fghij|k.
  ['abcdefghijk', 5, 3],
  // Even where a letter is wider than the column.
  ['一二', 1, 2],
])('%j in %i needs %i lines', (text, room, lines) => {
  expect(lineCount(text, room, widthOf)).toBe(lines);
});
