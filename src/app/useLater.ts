import { useEffect, useState } from 'react';

/** How long an open page is left alone before it looks after newer data. */
const A_WHILE = 30_000;

/** False while the page is new, true after a while, or once it is awake where that cannot wait. */
export function useLater(atOnce: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), atOnce ? 0 : A_WHILE);
    return () => clearTimeout(timer);
  }, [atOnce]);
  return later;
}
