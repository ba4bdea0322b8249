import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True if the page is being printed; the resulting changes are rendered before printing starts. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const on = () => flushSync(() => setPrinting(true));
    const off = () => setPrinting(false);
    const change = () => (paper.matches ? on() : off());
    addEventListener('beforeprint', on);
    addEventListener('afterprint', off);
    paper.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', on);
      removeEventListener('afterprint', off);
      paper.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
