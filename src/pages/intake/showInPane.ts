/**
 * Brings a mark into view within the pane that stands beside the rows. Where the pane stands above
 * them, on a narrow screen, nothing moves: the reader would be thrown off the row.
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
