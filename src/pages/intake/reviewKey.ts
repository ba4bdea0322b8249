import type { KeyboardEvent } from 'react';

/** The action of a key in the review. */
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
 * The action of a key; undefined while the reader types. Only keys pressed inside the review count,
 * so that a single letter has no effect elsewhere on the page (WCAG 2.1.4).
 */
export function reviewKey(event: KeyboardEvent): ReviewKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) {
    return undefined;
  }
  const { target } = event;
  if (target instanceof Element && target.closest('input, select, textarea')) return undefined;
  return KEYS[event.key.toLowerCase()];
}
