import { useCallback, useEffect, useState } from 'react';
import type { DescribedFormula } from '../../../core';
import type { Desk } from '../../../desk/desk';

export interface Formulas {
  /** Null until they come. */
  readonly all: readonly DescribedFormula[] | null;
  readonly isFailed: boolean;
  readonly askAgain: () => void;
}

/** What the functions are, in the words of the engine: it would be too long a way to fetch it for the page, too. */
export function useFormulas(desk: Desk): Formulas {
  const [known, setKnown] = useState<Pick<Formulas, 'all' | 'isFailed'>>({ all: null, isFailed: false });
  const ask = useCallback(() => {
    desk.describeFormulas().then(
      (all) => {
        setKnown({ all, isFailed: false });
      },
      // Cancelled with the desk's work.
      () => {
        setKnown({ all: null, isFailed: true });
      },
    );
  }, [desk]);
  useEffect(ask, [ask]);
  return { ...known, askAgain: ask };
}
