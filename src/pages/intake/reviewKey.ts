import type { KeyboardEvent } from 'react';

/** What a key does among the rows. */
export type ReviewKey = 'next' | 'previous' | 'accept' | 'edit' | 'reject' | 'undo';

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  r: 'reject',
  u: 'undo',
};

/**
 * What a key means; undefined while something is typed. Only keys pressed inside the review count,
 * so that a single letter does nothing elsewhere on the page (WCAG 2.1.4).
 */
export function reviewKey(event: KeyboardEvent): ReviewKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) {
    return undefined;
  }
  const { target } = event;
  if (target instanceof Element && target.closest('input, select, textarea')) return undefined;
  return KEYS[event.key.toLowerCase()];
}
