import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type RowRange, rowOfKey, rowsInSight, scrollToRow } from './tableWindow.ts';

/** A page of rows for the keys where the table does not scroll by itself. */
const PAGE = 10;

interface Active {
  readonly row: number;
  /** Whether a key brought it there, so that the focus has to follow. */
  readonly moved: boolean;
}

/**
 * Which of `rows` are drawn and which one the keys are on. `start` is the row to begin with; other
 * rows than before begin anew. The box scrolls; its rows are all as high as the first.
 */
export function useTableWindow<Row>(rows: readonly Row[], start: number, windowed: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<RowRange>({ first: 0, end: 24 });
  const [active, setActive] = useState<Active>({ row: start, moved: false });
  const [rowHeight, setRowHeight] = useState(44);
  const count = rows.length;

  const measure = () => {
    const scroller = box.current;
    if (!scroller) return undefined;
    const row = scroller.querySelector('tbody tr[aria-rowindex]');
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
    return {
      scrolled: scroller.scrollTop,
      height: scroller.clientHeight,
      head,
      rowHeight: row?.getBoundingClientRect().height || rowHeight,
    };
  };

  const follow = () => {
    const seen = windowed ? measure() : undefined;
    if (!seen) return;
    if (seen.rowHeight !== rowHeight) setRowHeight(seen.rowHeight);
    const next = rowsInSight(seen.scrolled, seen.height, seen.rowHeight, count);
    if (next.first !== range.first || next.end !== range.end) setRange(next);
    // Who comes in by Tab after scrolling starts with what is seen.
    if (!box.current?.contains(document.activeElement)) {
      const top = Math.min(count - 1, Math.ceil(seen.scrolled / seen.rowHeight));
      setActive((now) => (now.row === top ? now : { row: top, moved: false }));
    }
  };

  const show = (row: number) => {
    const seen = windowed ? measure() : undefined;
    if (seen && box.current) box.current.scrollTop = scrollToRow(row, seen);
  };

  useLayoutEffect(() => {
    if (!windowed || !box.current) return;
    setActive({ row: start, moved: false });
    box.current.scrollTop = 0;
    if (start > 0) show(start);
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [rows, windowed]);

  useLayoutEffect(() => {
    if (!active.moved) return;
    const link = box.current?.querySelector<HTMLElement>(
      `tr[aria-rowindex="${active.row + 2}"] [data-row-focus]`,
    );
    // The box has been scrolled to the row below its head; the page may have to follow.
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  }, [active, windowed]);

  const focused = useCallback((row: number) => setActive({ row, moved: false }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const index = event.target.closest('tbody tr')?.getAttribute('aria-rowindex');
    if (!index) return;
    const seen = measure();
    const page = windowed && seen ? Math.floor((seen.height - seen.head) / seen.rowHeight) : PAGE;
    const row = rowOfKey(event.key, Number(index) - 2, count, Math.max(1, page));
    if (row === undefined) return;
    event.preventDefault();
    show(row);
    setActive({ row, moved: true });
  };

  return {
    box,
    range,
    rowHeight,
    active: Math.min(active.row, count - 1),
    setActive: focused,
    onScroll: follow,
    onKeyDown,
  };
}
