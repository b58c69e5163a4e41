/** The formula in what a cell holds, with its tags; '' without one. */
export function formulaOf(inner: string): string {
  const tag = /<((?:\w+:)?f)(?=[\s>/])(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(inner);
  if (!tag) return '';
  if (tag[0].endsWith('/>')) return tag[0];
  const end = inner.indexOf(`</${tag[1] ?? 'f'}`, tag.index);
  return inner.slice(tag.index, inner.indexOf('>', end) + 1);
}
