import { useCallback, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { Address } from '../board/address.ts';
import { hrefOf } from '../board/href.ts';

/**
 * Milliseconds to wait before the link changes: nobody copies it while a slider moves, and browsers
 * limit the number of changes.
 */
const LINK_PAUSE = 200;

/** Tries another query, given directly or computed from the current one. */
export type TryOut = (query: string | ((now: string) => string)) => void;

/**
 * The query of the trial, and a function that changes it at once: the link follows when the reader
 * pauses, unless another link is followed before that.
 */
export function useTrial(address: Address): [query: string, tryOut: TryOut] {
  const [tried, setTried] = useState({ at: address.query, query: address.query });
  const query = tried.at === address.query ? tried.query : address.query;
  useEffect(() => {
    if (query === address.query) return;
    const timer = setTimeout(
      () => navigate(hrefOf({ ...address, query }), { replace: true }),
      LINK_PAUSE,
    );
    return () => clearTimeout(timer);
  }, [address, query]);
  const tryOut = useCallback<TryOut>(
    (next) =>
      setTried(({ at, query: now }) => ({
        at: address.query,
        query: typeof next === 'string' ? next : next(at === address.query ? now : address.query),
      })),
    [address.query],
  );
  return [query, tryOut];
}
