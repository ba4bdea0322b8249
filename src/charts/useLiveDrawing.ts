import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { readerSign } from '../board/readerSign.ts';
import { untilLoaded } from '../board/untilLoaded.ts';
import type { ChartModel } from './chartModel.ts';
import type { DrawingProps } from './drawing/drawingProps.ts';

/** The live drawing and its width. */
export interface Live {
  readonly Drawing: ComponentType<DrawingProps<ChartModel>>;
  readonly width: number;
}

/**
 * Loads Recharts after the reader's first action, when the chart is near the viewport. It loads at
 * once if the page has no drawing of the chart or a drawing of another one. Until then, or if
 * loading fails, the existing drawing stays.
 */
export function useLiveDrawing(
  body: RefObject<HTMLElement | null>,
  isOther: boolean,
): Live | undefined {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    // Listen from now on, because the reader can act before the chart is near.
    const sign = readerSign();
    let gone = false;
    let loading = false;
    const isDrawn = !isOther && element.querySelector('svg') !== null;
    const load = async () => {
      if (loading) return;
      loading = true;
      if (isDrawn) await sign;
      const { default: Drawing } = await untilLoaded(() => import('./drawing/Drawing.tsx'));
      const width = Math.floor(element.clientWidth);
      if (!gone && width > 0) setLive({ Drawing, width });
    };
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void load();
      },
      { rootMargin: '200px' },
    );
    near.observe(element);
    const size = new ResizeObserver(() => {
      const width = Math.floor(element.clientWidth);
      if (width > 0) setLive((now) => (now && now.width !== width ? { ...now, width } : now));
    });
    size.observe(element);
    return () => {
      gone = true;
      near.disconnect();
      size.disconnect();
    };
  }, [body, isOther]);
  return live;
}
