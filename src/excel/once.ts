/** What is worked out when it is first asked for, and then kept. */
export function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: work() }).value;
}
