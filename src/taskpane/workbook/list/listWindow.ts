/** Rows above and below what is seen, so that a short scroll shows no gap. */
const margin = 6;

/** First and last row to draw; last is -1 for an empty list. */
export interface ListWindow {
  readonly first: number;
  readonly last: number;
}

export function listWindow(scrollTop: number, height: number, rowHeight: number, total: number): ListWindow {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + height) / rowHeight) + margin;
  return { first: Math.max(0, Math.min(first, total - 1)), last: Math.min(last, total - 1) };
}

/** Where to scroll so that a row is wholly seen; as it is when it is. */
export function scrollTo(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}

/** The row that a key leads to; null for any other key. */
export function rowForKey(key: string, active: number, total: number, rowsInSight: number): number | null {
  const page = Math.max(1, rowsInSight - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const target = targets[key];
  return target === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, target));
}
