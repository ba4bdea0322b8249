import { useEffect } from 'react';
import { holdPlaces } from '../../ui/keptPlace.ts';

// Kept outside the component, because another address may mount it anew.
let shown: string | undefined;
let wentBack = false;
let listening = false;

/**
 * Moves focus to a heading when a link within the page opens another part of it: `part` identifies
 * the content on show. Going back keeps the reader's position.
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
    // The first link may be followed before this part of the page has loaded.
    const isOther = shown === undefined ? leftSinceLoaded() : shown !== part;
    shown = part;
    if (!isOther || wentBack) return;
    const element = document.getElementById(heading);
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }, [part, heading]);
  // The content for the back navigation has been drawn.
  useEffect(() => {
    wentBack = false;
  });
}

/**
 * True if a link has led from one address of this page to another since the document was loaded.
 */
function leftSinceLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (!loaded) return false;
  const { pathname, search } = new URL(loaded.name);
  const isHere = pathname === location.pathname && search === location.search;
  return !isHere && /\/renewal\//.test(pathname);
}
