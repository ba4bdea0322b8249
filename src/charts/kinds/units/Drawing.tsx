import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { textWidth } from '../../drawing/labelLines.ts';
import { RowLabel } from '../../drawing/RowLabel.tsx';
import { rowLayout } from '../../drawing/rowLayout.ts';
import type { UnitsModel } from './model.ts';

interface MarkProps {
  readonly y?: number;
  readonly height?: number;
  readonly payload?: UnitsModel['counts'][number];
}

/** Counts as squares: filled ones are counted, outlined ones are the rest of the whole. */
export function UnitsDrawing({ model, width }: DrawingProps<UnitsModel>) {
  const { counts, whole } = model;
  const layout = rowLayout(
    counts.map(({ name }) => name),
    width,
  );
  const numbers = Math.max(...counts.map(({ label }) => textWidth(label, 16))) + 12;
  const step = Math.min(30, (width - layout.start - numbers) / whole);
  const square = step * 0.8;
  return (
    <BarChart
      width={width}
      height={counts.length * layout.row + 4}
      layout="vertical"
      data={[...counts]}
      margin={{ top: 2, right: 0, bottom: 2, left: 0 }}
      barSize={24}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, whole]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar
        dataKey="filled"
        isAnimationActive={false}
        shape={({ y = 0, height = 0, payload }: MarkProps) => {
          if (!payload) return <g />;
          const middle = y + height / 2 + layout.above / 2;
          const lines = layout.names[counts.indexOf(payload)] ?? [];
          return (
            <g>
              <RowLabel
                y={layout.above ? middle - height / 2 - layout.above / 2 - 1 : middle}
                lines={lines}
              />
              {Array.from({ length: whole }, (_, i) => i).map((i) => (
                <rect
                  key={i}
                  x={layout.start + i * step + (i < payload.filled ? 0 : 0.5)}
                  y={middle - square / 2 + (i < payload.filled ? 0 : 0.5)}
                  width={square - (i < payload.filled ? 0 : 1)}
                  height={square - (i < payload.filled ? 0 : 1)}
                  fill={i < payload.filled ? 'var(--c1)' : 'none'}
                  stroke={i < payload.filled ? 'none' : 'var(--control)'}
                />
              ))}
              <text
                x={layout.start + whole * step + 6}
                y={middle + 6}
                fill="var(--ink)"
                fontSize="15"
                fontWeight="600"
              >
                {payload.label}
              </text>
            </g>
          );
        }}
      />
    </BarChart>
  );
}
