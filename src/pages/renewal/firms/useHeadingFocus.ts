import { useEffect, useRef } from 'react';

/**
 * Puts the reader at a heading when a link within the page brings another part of it: `part` names
 * what is shown. Going back keeps to where the browser was.
 */
export function useHeadingFocus(part: string, heading: string): void {
  const shown = useRef(part);
  const wentBack = useRef(false);
  useEffect(() => {
    const back = () => {
      wentBack.current = true;
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    const followed = shown.current !== part && !wentBack.current;
    shown.current = part;
    if (!followed) return;
    const element = document.getElementById(heading);
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }, [part, heading]);
  // What was drawn after going back has been drawn.
  useEffect(() => {
    wentBack.current = false;
  });
}
