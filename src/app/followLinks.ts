import { navigate } from 'wouter/use-browser-location';
import { parseAddress } from '../board/address.ts';
import { BASE } from '../board/base.ts';
import type { Page } from '../board/page.ts';
import { PATHS } from './pages.ts';

/**
 * Follows links between pages of this site without loading a document. Links stay plain `<a>`:
 * they work before and without script, in a new tab, and when copied.
 */
export function followLinks(): void {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download'))
      return;
    if (link.hasAttribute('data-whole-page') || link.origin !== location.origin) return;
    // Such a link asks to reload the page.
    if (link.getAttribute('href') === '') return;
    const here = link.pathname === location.pathname && link.search === location.search;
    if (here && link.hash) return;
    const page = link.pathname.startsWith(BASE)
      ? parseAddress(PATHS, `/${link.pathname.slice(BASE.length)}`, link.search)
      : undefined;
    if (!page) return;
    event.preventDefault();
    if (here) return;
    for (const picker of document.querySelectorAll<HTMLDetailsElement>(
      'details[data-picker][open]',
    )) {
      picker.open = false;
    }
    const samePage = pageOf(location.pathname) === pageOf(link.pathname);
    navigate(link.pathname + link.search + link.hash);
    if (link.hash) {
      // The next page draws the row that the hash refers to.
      requestAnimationFrame(() => dispatchEvent(new Event('hashchange')));
      return;
    }
    if (samePage) return;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  // Uses the capture phase, because React holds back clicks on parts that are not hydrated yet.
  document.addEventListener('click', follow, true);
}

function pageOf(path: string): Page | undefined {
  return parseAddress(PATHS, `/${path.slice(BASE.length)}`)?.page;
}
