import { useEffect, useRef } from 'react';

/**
 * Moves focus to the row of a case that a link has closed, else to the heading of the ledger;
 * `hrefOf` returns the link in the row.
 */
export function useClosedCase(open: string | undefined, hrefOf: (id: string) => string): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    // Focus is lost only if the pressed element is gone; otherwise it stays there.
    const isLost = document.activeElement === document.body;
    if (closed === undefined || open !== undefined || !isLost) return;
    const href = CSS.escape(hrefOf(closed));
    const row = document.querySelector<HTMLElement>(`tbody a[href="${href}"]`);
    const back = row ?? document.getElementById('ledger');
    if (!back) return;
    if (!row) back.tabIndex = -1;
    back.focus();
  });
}
