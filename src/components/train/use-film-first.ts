import { startTransition, useCallback, useEffect, useState } from 'react';

/** A film that has not come by then may not come at all. */
const PATIENCE_MS = 2000;

/**
 * Where a film is expected when the page opens, what stands beside it waits until the film is under way: it is what one came for, and on two
 * cores each would take the other's time.
 * @param isExpected as it is when the page opens
 * @returns whether the rest may be drawn, and what the stage tells once it has its film
 */
export const useFilmFirst = (isExpected: boolean) => {
  const [isRestDue, setDue] = useState(!isExpected);
  const finish = useCallback(() => startTransition(() => setDue(true)), []);
  useEffect(() => {
    if (isRestDue) return undefined;
    const timer = setTimeout(finish, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isRestDue, finish]);
  return { isRestDue, onFilm: finish };
};
