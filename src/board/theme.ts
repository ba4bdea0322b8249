import type { BoardStore, Theme } from './boardStore.ts';

const KEY = 'red-banner-theme';

/** The reader's theme from an earlier visit; `system` if none is stored or readable. */
export function rememberedTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Applies the board's theme to the page and stores it for the next visit. */
export function rememberTheme(board: BoardStore): void {
  board.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A browser that cannot store still changes the theme of this page.
    }
  });
}
