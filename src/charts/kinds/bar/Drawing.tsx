import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { textWidth } from '../../drawing/labelLines.ts';
import { RowLabel } from '../../drawing/RowLabel.tsx';
import { rowLayout } from '../../drawing/rowLayout.ts';
import { Hatches, StateArea } from '../../drawing/StateArea.tsx';
import type { BarMark, BarsModel } from './model.ts';

const THICK = 28;

interface MarkProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: BarMark;
}

/** Horizontal bars from 0, each with its value at its end; a lower bound ends in an arrowhead. */
export function BarsDrawing({ model, width }: DrawingProps<BarsModel>) {
  const { id, bars, family } = model;
  const hatch = `hatch-${id}-${width}`;
  const layout = rowLayout(
    bars.map(({ name }) => name),
    width,
  );
  const labels = Math.max(
    ...bars.map(({ label, atLeast }) => textWidth(label) * 1.08 + (atLeast ? 30 : 14)),
  );
  const least = Math.min(0, ...bars.map(({ value }) => value));
  return (
    <BarChart
      width={width}
      height={bars.length * layout.row + 4}
      layout="vertical"
      data={[...bars]}
      margin={{ top: 2, right: labels, bottom: 2, left: layout.start }}
      barSize={THICK}
      accessibilityLayer={false}
    >
      <Hatches id={hatch} families={bars.map((bar) => bar.family ?? family)} />
      <XAxis type="number" domain={[least, (most: number) => Math.max(0, most)]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({
          x: zero = 0,
          y: top = 0,
          width: wide = 0,
          height: h = 0,
          payload,
        }: MarkProps) => {
          if (!payload) return <g />;
          const colour = `var(--${payload.family ?? family})`;
          // A negative value extends to the left of the line.
          const x = wide < 0 ? zero + wide : zero;
          const w = Math.abs(wide);
          const y = top + layout.above / 2;
          const lines = layout.names[bars.indexOf(payload)] ?? [];
          return (
            <g>
              <RowLabel y={layout.above ? y - layout.above / 2 - 3 : y + h / 2} lines={lines} />
              <path d={`M${zero} ${y - 8}v${h + 16}`} stroke="var(--ink)" />
              {payload.style === 'outline' ? (
                <rect
                  x={x + 1}
                  y={y + 1}
                  width={Math.max(0, w - 2)}
                  height={h - 2}
                  fill="none"
                  stroke={colour}
                  strokeWidth="2"
                />
              ) : (
                <StateArea
                  x={x}
                  y={y}
                  width={w}
                  height={h}
                  family={payload.family ?? family}
                  state={payload.state ?? 'final'}
                  hatch={hatch}
                />
              )}
              {payload.atLeast ? (
                <path
                  d={`M${x + w + 3} ${y}h6l10 ${h / 2}l-10 ${h / 2}h-6l10 -${h / 2}z`}
                  fill={colour}
                />
              ) : null}
              <text
                x={x + w + (payload.atLeast ? 26 : 10)}
                y={y + h / 2 + 5}
                fill="var(--ink)"
                fontSize="14"
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
