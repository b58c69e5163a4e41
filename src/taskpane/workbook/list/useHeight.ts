import { type RefObject, useEffect, useState } from 'react';

/** The element's height in pixels, also when it changes; 0 while it is hidden. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setHeight(current.clientHeight);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return height;
}
