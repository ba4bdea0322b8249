import { untilLoaded } from '../board/untilLoaded.ts';
import { watchFields } from '../ui/earlyFields.ts';
import { holdMoves } from '../ui/earlyMoves.ts';

/**
 * The first script, and a small one: the page is readable without it. It brings the rest in once
 * the browser has nothing better to do, or at the reader's first move.
 */
const SIGNS = [
  'pointerdown',
  'pointermove',
  'keydown',
  'touchstart',
  'focusin',
  'dragenter',
] as const;

holdMoves();
watchFields();

let begun = false;
let moved = false;
function begin() {
  if (begun) return;
  begun = true;
  untilLoaded(() => import('./start.tsx'), true)
    .then(({ start }) => start(() => moved))
    .catch((error: unknown) => {
      // The page as its HTML is better than nothing.
      delete document.documentElement.dataset.asked;
      delete document.documentElement.dataset.earlier;
      throw error;
    });
}
function move() {
  for (const sign of SIGNS) removeEventListener(sign, move);
  moved = true;
  begin();
}

for (const sign of SIGNS) addEventListener(sign, move, { passive: true });
const later = () =>
  'requestIdleCallback' in window
    ? requestIdleCallback(begin, { timeout: 3000 })
    : setTimeout(begin, 200);
if (document.readyState === 'complete') later();
else addEventListener('load', later);
