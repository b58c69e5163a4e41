/** One edit of a text: [start, end) gives way to `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits in any order; those at one place in the order given. */
export function editText(whole: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += whole.slice(from, start) + text;
    from = end;
  }
  return result + whole.slice(from);
}
