import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { type TickProps, valueTick } from '../../drawing/axisTicks.tsx';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { textWidth } from '../../drawing/labelLines.ts';
import { PointMark } from '../../drawing/PointMark.tsx';
import { axisText, roundAxis } from '../../drawing/roundAxis.ts';
import type { ScatterModel } from './model.ts';

const HEIGHT = 340;
const TOP = 26;
const BOTTOM = 48;
const LEFT = 44;

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: ScatterModel['dots'][number];
}

/** Places by two indicators, each named beside its dot. */
export function ScatterDrawing({ model, width }: DrawingProps<ScatterModel>) {
  const { x, y, dots } = model;
  const range = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = (most - least || Math.abs(most) || 1) * 0.06;
    return roundAxis(least - room, most + room);
  };
  const across = range(dots.map((dot) => dot.x));
  const up = range(dots.map((dot) => dot.y));
  const named = ({ name, unit }: ScatterModel['x']) => (unit ? `${name} (${unit})` : name);
  return (
    <ScatterChart
      width={width}
      height={HEIGHT}
      margin={{ top: TOP, right: 12, bottom: BOTTOM - 30, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid
        stroke="var(--hairline)"
        horizontalValues={up.marks}
        verticalValues={across.marks}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={[across.low, across.high]}
        ticks={across.marks}
        tickLine={false}
        axisLine={false}
        height={30}
        tick={({ x: at, y: top, payload }: TickProps) => (
          <text x={at} y={Number(top) + 12} textAnchor="middle" fill="var(--ink-3)" fontSize="13">
            {axisText(payload?.value)}
          </text>
        )}
      />
      <YAxis
        type="number"
        dataKey="y"
        width={LEFT}
        domain={[up.low, up.high]}
        ticks={up.marks}
        tickLine={false}
        axisLine={false}
        tick={valueTick()}
      />
      <text x={0} y={12} fill="var(--ink-2)" fontSize="13">
        {named(y)}
      </text>
      <text x={width - 12} y={HEIGHT - 4} textAnchor="end" fill="var(--ink-2)" fontSize="13">
        {named(x)}
      </text>
      <Scatter
        data={[...dots]}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0, payload }: DotProps) => {
          if (!payload) return <g />;
          const before = cx + 12 + textWidth(payload.name, 13) > width;
          return (
            <g>
              <PointMark x={cx} y={cy} r={5.5} family={payload.family} state={payload.state} />
              <text
                x={before ? cx - 10 : cx + 10}
                y={cy + 4}
                textAnchor={before ? 'end' : 'start'}
                fontSize="13"
                fill="var(--ink)"
              >
                {payload.name}
              </text>
            </g>
          );
        }}
      />
    </ScatterChart>
  );
}
