import { untilLoaded } from '../board/untilLoaded.ts';
import { watchFields } from '../ui/earlyFields.ts';
import { holdMoves } from '../ui/earlyMoves.ts';

/**
 * The first script, which is small because the page is readable without it. It loads the rest when
 * the browser is idle, or at the reader's first interaction.
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
      // If the rest cannot load, the page stays as its HTML.
      delete document.documentElement.dataset.asked;
      delete document.documentElement.dataset.earlier;
      throw error;
    });
}
function move() {
  for (const sign of SIGNS) removeEventListener(sign, move);
  moved = true;
  requestParts();
  begin();
}
/** Requests the scripts of the page's parts, which run once the app has started. */
function requestParts() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=late]')) {
    link.rel = 'modulepreload';
  }
}

for (const sign of SIGNS) addEventListener(sign, move, { passive: true });
// The page itself notes an action before this script.
if (document.documentElement.dataset.moved !== undefined) move();
const later = () =>
  'requestIdleCallback' in window
    ? requestIdleCallback(begin, { timeout: 3000 })
    : setTimeout(begin, 200);
if (document.readyState === 'complete') later();
else addEventListener('load', later);
