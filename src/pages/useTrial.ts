import { useCallback, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { Address } from '../board/address.ts';
import { hrefOf } from '../board/href.ts';

/** Nobody copies a link while a slider moves, and browsers refuse too many changes of it. */
const LINK_PAUSE = 200;

/**
 * The query of what is tried out, and a way to try something else at once: the link follows when
 * the reader pauses, and a link that is followed before then holds instead.
 */
export function useTrial(address: Address): [query: string, tryOut: (query: string) => void] {
  const [tried, setTried] = useState({ at: address.trial, query: address.trial });
  const query = tried.at === address.trial ? tried.query : address.trial;
  useEffect(() => {
    if (query === address.trial) return;
    const timer = setTimeout(
      () => navigate(hrefOf({ ...address, trial: query }), { replace: true }),
      LINK_PAUSE,
    );
    return () => clearTimeout(timer);
  }, [address, query]);
  const tryOut = useCallback(
    (next: string) => setTried({ at: address.trial, query: next }),
    [address.trial],
  );
  return [query, tryOut];
}
