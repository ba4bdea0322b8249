/**
 * Scrolls a mark into view within the pane beside the rows. On a narrow screen the pane is above
 * the rows and nothing scrolls, because the reader would lose the row.
 */
export function showInPane(mark: HTMLElement | null): void {
  const pane = mark?.closest('[data-pane]');
  if (!mark || !pane || getComputedStyle(pane).position !== 'sticky') return;
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  const above = inner.top - outer.top;
  const below = inner.bottom - outer.bottom;
  if (above < 0) pane.scrollTop += above - inner.height;
  else if (below > 0) pane.scrollTop += below + inner.height;
}
