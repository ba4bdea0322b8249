import type { ChartModel } from '../chartModel.ts';
import { BarsDrawing } from './BarsDrawing.tsx';
import { BumpDrawing } from './BumpDrawing.tsx';
import type { DrawingProps } from './drawingProps.ts';
import { LineDrawing } from './LineDrawing.tsx';
import { ShareDrawing } from './ShareDrawing.tsx';
import { UnitsDrawing } from './UnitsDrawing.tsx';

/** Draws a chart with Recharts: one svg of the width asked for. */
export default function Drawing({ model, width }: DrawingProps<ChartModel>) {
  switch (model.kind) {
    case 'share':
      return <ShareDrawing model={model} width={width} />;
    case 'bars':
      return <BarsDrawing model={model} width={width} />;
    case 'units':
      return <UnitsDrawing model={model} width={width} />;
    case 'bump':
      return <BumpDrawing model={model} width={width} />;
    case 'line':
      return <LineDrawing model={model} width={width} />;
  }
}
