import { useEffect, useState } from 'react';

/** Delay before an open page checks for newer data, in milliseconds. */
const A_WHILE = 30_000;

/**
 * False while the page is new; true after a delay, or as soon as the app is interactive if `atOnce`
 * is set.
 */
export function useLater(atOnce: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), atOnce ? 0 : A_WHILE);
    return () => clearTimeout(timer);
  }, [atOnce]);
  return later;
}
