/** How many lines a text needs: Chinese breaks anywhere, words go to the next line whole where they fit into one. */
export function lineCount(text: string, room: number, widthOf: (letter: string) => number): number {
  let lines = 1;
  let filled = 0;
  let word = 0;
  for (const letter of text) {
    if (letter === '\n') {
      lines++;
      filled = word = 0;
      continue;
    }
    const width = letter === '\r' ? 0 : widthOf(letter);
    const isSpace = letter === ' ';
    word = isSpace || breaksAnywhere(letter) ? 0 : word + width;
    if (filled + width <= room || filled === 0 || isSpace) {
      filled += width;
      continue;
    }
    lines++;
    if (word > room) word = width;
    filled = Math.max(word, width);
  }
  return lines;
}

/** Letters from the Chinese, Japanese and Korean signs on. */
function breaksAnywhere(letter: string): boolean {
  return letter.codePointAt(0)! >= 0x2e80;
}
