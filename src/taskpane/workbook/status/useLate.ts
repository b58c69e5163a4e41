import { useEffect, useState } from 'react';

/** True once `what` has lasted for that long; what is over sooner needs no words. */
export function useLate(what: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!what) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [what, ms]);
  return what && late;
}
