import { useEffect, useRef } from 'react';

/** Puts the reader back at the row of a case that a link has closed, or at the head of the ledger; `hrefOf` is what the row leads to. */
export function useClosedCase(open: string | undefined, hrefOf: (id: string) => string): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    // Whoever pressed something that is still there stays at it.
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
