import { useEffect } from 'react';
import { holdPlaces } from '../../ui/keptPlace.ts';

// Kept outside the component, which another address may mount anew.
let shown: string | undefined;
let wentBack = false;
let listening = false;

/**
 * Puts the reader at a heading when a link within the page brings another part of it: `part` names
 * what is shown. Going back keeps to where the reader was.
 */
export function useHeadingFocus(part: string, heading: string): void {
  useEffect(() => {
    holdPlaces();
    if (!listening) {
      listening = true;
      addEventListener('popstate', () => {
        wentBack = true;
      });
    }
    // The first link may be followed before this part of the page has come.
    const isOther = shown === undefined ? leftSinceLoaded() : shown !== part;
    shown = part;
    if (!isOther || wentBack) return;
    const element = document.getElementById(heading);
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }, [part, heading]);
  // What going back asked for has been drawn.
  useEffect(() => {
    wentBack = false;
  });
}

/** Whether a link has led from one address of this page to another since the document was loaded. */
function leftSinceLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (!loaded) return false;
  const { pathname, search } = new URL(loaded.name);
  const isHere = pathname === location.pathname && search === location.search;
  return !isHere && /\/renewal\//.test(pathname);
}
