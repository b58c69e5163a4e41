import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const media = matchMedia('(prefers-color-scheme: dark)');

export function useDark(theme: Theme): boolean {
  const systemIsDark = useSyncExternalStore(listen, () => media.matches);
  return theme === 'system' ? systemIsDark : theme === 'dark';
}

function listen(listener: () => void): () => void {
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}
