/**
 * Remembers what was read from a text. Ledgers repeat a few words many times;
 * the memory is emptied when it holds too many, so a run never grows without bound.
 */
export function memoised<T>(read: (text: string) => T, limit = 100_000): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    if (known.size >= limit) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
