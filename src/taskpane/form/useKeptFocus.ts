import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the keyboard back to what `selector` finds in `home` when a focused button goes from the page because `what` has
 * changed. Never takes it from anything, nor while the user is in the sheet.
 */
export function useKeptFocus(home: RefObject<HTMLElement | null>, what: unknown, selector = 'button'): void {
  const before = useRef(what);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (before.current !== what && isLost) home.current?.querySelector<HTMLElement>(selector)?.focus();
    before.current = what;
    return undefined;
  }, [home, what, selector]);
}
