import { BarsDrawing } from './bar/Drawing.tsx';
import { BumpDrawing } from './bump/Drawing.tsx';
import { ColumnsDrawing } from './column/Drawing.tsx';
import { DotsDrawing } from './dots/Drawing.tsx';
import { HeatDrawing } from './heat/Drawing.tsx';
import { LineDrawing } from './line/Drawing.tsx';
import { MultiplesDrawing } from './multiples/Drawing.tsx';
import { ScatterDrawing } from './scatter/Drawing.tsx';
import { ShareDrawing } from './share/Drawing.tsx';
import { UnitsDrawing } from './units/Drawing.tsx';

/** The drawing of each kind of model. A kind can share the model of another: a slope is a line. */
export const DRAWINGS = {
  share: ShareDrawing,
  bars: BarsDrawing,
  units: UnitsDrawing,
  line: LineDrawing,
  columns: ColumnsDrawing,
  scatter: ScatterDrawing,
  dots: DotsDrawing,
  heat: HeatDrawing,
  multiples: MultiplesDrawing,
  bump: BumpDrawing,
};
