/** What Univer puts beside its drawing even when all of that is switched off: side bars and places for messages. */
const chrome = '[data-u-comp$="sidebar"], [data-react-aria-top-layer], [aria-live]';

/**
 * Takes what is left of Univer's own chrome out of the Tab order and away from screen readers: it is empty and invisible,
 * but says that it is there. Keys go to our editor of cells, never to the canvas. Returns how to stop.
 */
export function quietChrome(place: HTMLElement): () => void {
  const quiet = (): void => {
    for (const part of place.querySelectorAll<HTMLElement>(chrome)) part.inert = true;
    for (const canvas of place.querySelectorAll<HTMLElement>('canvas[tabindex]')) {
      if (canvas.tabIndex !== -1) canvas.tabIndex = -1;
      canvas.setAttribute('aria-hidden', 'true');
    }
  };
  // It comes when Univer has started, and again with every workbook.
  const observer = new MutationObserver(quiet);
  observer.observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ['tabindex'] });
  quiet();
  return () => {
    observer.disconnect();
  };
}
