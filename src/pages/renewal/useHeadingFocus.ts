import { useEffect } from 'react';

// Kept outside the component, which another address may mount anew.
let shown: string | undefined;
let wentBack = false;
let listening = false;

/**
 * Puts the reader at a heading when a link within the page brings another part of it: `part` names
 * what is shown. Going back keeps to where the browser was.
 */
export function useHeadingFocus(part: string, heading: string): void {
  useEffect(() => {
    if (!listening) {
      listening = true;
      addEventListener('popstate', () => {
        wentBack = true;
      });
    }
    const followed = shown !== undefined && shown !== part && !wentBack;
    shown = part;
    if (!followed) return;
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
