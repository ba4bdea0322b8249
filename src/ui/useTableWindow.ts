import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { rowOfKey, withKept } from './tableWindow.ts';

/** Number of rows for PageUp and PageDown if the table does not scroll by itself. */
const PAGE = 10;
/** Rows rendered beyond each edge of the visible area. */
const OVERSCAN = 12;
/** The size of the box before it is measured, in px. */
const UNMEASURED = { width: 0, height: 600 };

interface Active {
  readonly row: number;
  /** True if a key moved there, so that the focus must follow. */
  readonly moved: boolean;
}

/** Sizes of a table in its box, in px. */
interface Frame {
  readonly rowHeight: number;
  /** Height of the caption and header, above the first row. */
  readonly above: number;
}

/**
 * The rows to render and the row that the keys are on. The box scrolls, and all rows have the
 * height of the first.
 *
 * @param rows a new array starts again
 * @param start the first active row
 */
export function useTableWindow<Row>(rows: readonly Row[], start: number, windowed: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Active>({ row: start, moved: false });
  const [{ rowHeight, above }, setFrame] = useState<Frame>({ rowHeight: 44, above: 0 });
  const count = rows.length;

  const measure = () => {
    const body = box.current?.querySelector('tbody');
    if (!box.current || !body) return;
    const row = body.querySelector('tr[aria-rowindex]')?.getBoundingClientRect().height;
    const top = body.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    const next = { rowHeight: row || rowHeight, above: top + box.current.scrollTop };
    setFrame((now) => (isSame(now, next) ? now : next));
  };

  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    enabled: windowed,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    initialRect: UNMEASURED,
    scrollMargin: above,
    scrollPaddingStart: above,
    useFlushSync: false,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        measure();
        tell(rect);
      }),
    // The focused row stays rendered outside the visible area too.
    rangeExtractor: useCallback(
      (range) => withKept(defaultRangeExtractor(range), active.row, range.count),
      [active.row],
    ),
    onChange: ({ scrollOffset }) => {
      // Tabbing into the table after scrolling starts at the first visible row.
      if (box.current?.contains(document.activeElement)) return;
      const top = Math.min(count - 1, Math.ceil((scrollOffset ?? 0) / rowHeight));
      setActive((now) => (now.row === top ? now : { row: top, moved: false }));
    },
  });

  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);

  useLayoutEffect(() => {
    if (!windowed) return;
    measure();
    setActive({ row: start, moved: false });
    if (start > 0) virtual.scrollToIndex(start);
    else virtual.scrollToOffset(0);
  }, [rows, windowed]);

  useLayoutEffect(() => {
    if (!active.moved) return;
    const link = box.current?.querySelector<HTMLElement>(
      `tr[aria-rowindex="${active.row + 2}"] [data-row-focus]`,
    );
    // The box is scrolled to the row; the page itself can have to scroll too.
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  }, [active, windowed]);

  const focused = useCallback((row: number) => setActive({ row, moved: false }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const index = event.target.closest('tbody tr')?.getAttribute('aria-rowindex');
    if (!index) return;
    const inSight = (virtual.scrollRect?.height ?? 0) - above;
    const page = windowed ? Math.floor(inSight / rowHeight) : PAGE;
    const row = rowOfKey(event.key, Number(index) - 2, count, Math.max(1, page));
    if (row === undefined) return;
    event.preventDefault();
    if (windowed) virtual.scrollToIndex(row);
    setActive({ row, moved: true });
  };

  return {
    box,
    /** The rendered rows in order. */
    drawn: virtual.getVirtualItems().map(({ index }) => index),
    rowHeight,
    active: Math.min(active.row, count - 1),
    setActive: focused,
    onKeyDown,
  };
}

const isSame = (one: Frame, other: Frame) =>
  one.rowHeight === other.rowHeight && one.above === other.above;
