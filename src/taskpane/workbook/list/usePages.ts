import { useMemo, useState } from 'react';
import type { Page } from '../../../desk/desk';
import { PageStore } from './pageStore';

export interface Pages<Line, Answer extends Page<Line>> {
  readonly store: PageStore<Line, Answer>;
  /** 0-based line that the keyboard is on. */
  readonly active: number;
  readonly setActive: (index: number) => void;
}

/** Lines from the top whenever `fetch` is another function: it changes with the report and with what is asked. */
export function usePages<Line, Answer extends Page<Line>>(
  fetch: (from: number, count: number) => Promise<Answer>,
): Pages<Line, Answer> {
  const store = useMemo(() => new PageStore<Line, Answer>(fetch), [fetch]);
  const [place, setPlace] = useState({ store, active: 0 });
  return {
    store,
    active: place.store === store ? place.active : 0,
    setActive: (active) => {
      setPlace({ store, active });
    },
  };
}
