import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type CellBox, cellOfKey } from './gridKeys.ts';

/** No cell has been moved to yet. */
const NOWHERE = -1;

/**
 * Makes the cells of a grid one tab stop with arrow keys. It sets the tab stop on the elements
 * directly, so that a key press does not redraw eight hundred cells. `cells` are the cells of the
 * grid, in order.
 */
export function useGridCells(cells: readonly unknown[]) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(NOWHERE);
  const links = () => [...(table.current?.querySelectorAll<HTMLAnchorElement>('td > a') ?? [])];

  useEffect(() => {
    const all = links();
    const chosen = all.findIndex((link) => link.getAttribute('aria-current'));
    for (const link of all) link.tabIndex = -1;
    const stop = all[Math.max(0, chosen)];
    if (stop) stop.tabIndex = 0;
    setAt(chosen);
  }, [cells]);

  const cellIn = (target: EventTarget) => {
    const link = target instanceof Element ? target.closest('td > a') : null;
    return link instanceof HTMLAnchorElement ? link : undefined;
  };
  const read = (event: FocusEvent | PointerEvent) => {
    const link = cellIn(event.target);
    if (link) setAt(links().indexOf(link));
    return link;
  };
  const onFocus = (event: FocusEvent) => {
    const link = read(event);
    if (!link) return;
    for (const old of table.current?.querySelectorAll<HTMLAnchorElement>('td > a[tabindex="0"]') ??
      []) {
      old.tabIndex = -1;
    }
    link.tabIndex = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const link = cellIn(event.target);
    if (!link) return;
    const all = links();
    const to = cellOfKey(event.key, event.ctrlKey, all.indexOf(link), all.map(boxOf));
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return { table, at, handlers: { onFocus, onKeyDown, onPointerOver: read } };
}

function boxOf(link: HTMLAnchorElement): CellBox {
  const { left, top } = link.getBoundingClientRect();
  return { left, top, group: link.closest('tr')?.rowIndex ?? 0 };
}
