import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { readerSign } from '../board/readerSign.ts';
import { untilLoaded } from '../board/untilLoaded.ts';
import type { ChartModel } from './chartModel.ts';
import type { DrawingProps } from './drawing/drawingProps.ts';

/** The live drawing and the width to draw it at. */
export interface Live {
  readonly Drawing: ComponentType<DrawingProps<ChartModel>>;
  readonly width: number;
}

/**
 * Brings in Recharts once the reader stirs and the chart is near, or at once where the page holds
 * no drawing of it, or the drawing of another chart than the one to show. Until then, and when
 * loading fails, what stands there stays.
 */
export function useLiveDrawing(
  body: RefObject<HTMLElement | null>,
  isOther: boolean,
): Live | undefined {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    // Listens from now on: the reader may stir before the chart comes near.
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
