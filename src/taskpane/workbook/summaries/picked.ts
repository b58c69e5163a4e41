/** Names that were picked; null: all, also those that a later check brings. */
export type Picked = ReadonlySet<string> | null;

export function isPicked(picked: Picked, name: string): boolean {
  return picked === null || picked.has(name);
}

/** With the name picked where it was not, and the other way round. */
export function toggle(picked: Picked, name: string, all: readonly string[]): Picked {
  const next = new Set(picked ?? all);
  if (!next.delete(name)) next.add(name);
  return all.every((one) => next.has(one)) ? null : next;
}

/** What the command is asked for; names that are no longer there are left out. */
export function choiceOf(picked: Picked, all: readonly string[]): 'all' | readonly string[] {
  return picked === null ? 'all' : all.filter((name) => picked.has(name));
}
