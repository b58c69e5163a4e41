import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/** True for dark surroundings: Office's own theme where it says it, else what the system prefers. */
export function useDark(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(listen, () => matchMedia(query).matches);
  return officeIsDark ?? systemIsDark;
}

function listen(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}
