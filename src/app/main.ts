import { holdClicks } from '../ui/heldClicks.ts';

/**
 * The first script, and a small one: the page is readable without it. It brings the rest in once
 * the browser has nothing better to do, or at the reader's first move.
 */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'focusin'] as const;

holdClicks();

let begun = false;
function begin() {
  if (begun) return;
  begun = true;
  for (const sign of SIGNS) removeEventListener(sign, begin);
  import('./start.tsx')
    .then(({ start }) => start())
    .catch((error: unknown) => {
      // What the HTML holds is better than nothing.
      delete document.documentElement.dataset.asked;
      delete document.documentElement.dataset.earlier;
      throw error;
    });
}

for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
const later = () =>
  'requestIdleCallback' in window
    ? requestIdleCallback(begin, { timeout: 3000 })
    : setTimeout(begin, 200);
if (document.readyState === 'complete') later();
else addEventListener('load', later);
