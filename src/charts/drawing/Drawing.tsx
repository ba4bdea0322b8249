import type { ReactElement } from 'react';
import type { ChartModel } from '../chartModel.ts';
import { BarsDrawing } from './BarsDrawing.tsx';
import { BumpDrawing } from './BumpDrawing.tsx';
import { ColumnsDrawing } from './ColumnsDrawing.tsx';
import { DotsDrawing } from './DotsDrawing.tsx';
import type { DrawingProps } from './drawingProps.ts';
import { HeatDrawing } from './HeatDrawing.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import { MultiplesDrawing } from './MultiplesDrawing.tsx';
import { ScatterDrawing } from './ScatterDrawing.tsx';
import { ShareDrawing } from './ShareDrawing.tsx';
import { UnitsDrawing } from './UnitsDrawing.tsx';

/** Draws a chart with Recharts: one svg of the width asked for. */
export default function Drawing({ model, width }: DrawingProps<ChartModel>): ReactElement {
  switch (model.kind) {
    case 'share':
      return <ShareDrawing model={model} width={width} />;
    case 'bars':
      return <BarsDrawing model={model} width={width} />;
    case 'units':
      return <UnitsDrawing model={model} width={width} />;
    case 'bump':
      return <BumpDrawing model={model} width={width} />;
    case 'columns':
      return <ColumnsDrawing model={model} width={width} />;
    case 'scatter':
      return <ScatterDrawing model={model} width={width} />;
    case 'dots':
      return <DotsDrawing model={model} width={width} />;
    case 'heat':
      return <HeatDrawing model={model} width={width} />;
    case 'multiples':
      return <MultiplesDrawing model={model} width={width} />;
    case 'line':
      return <LineDrawing model={model} width={width} />;
  }
}
