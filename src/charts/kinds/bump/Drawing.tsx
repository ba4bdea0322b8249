import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { periodTick } from '../../drawing/axisTicks.tsx';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { labelLines, textWidth } from '../../drawing/labelLines.ts';
import type { BumpModel } from './model.ts';

const ROW = 30;
const AXIS = 30;

interface DotProps {
  readonly index?: number;
  readonly cx?: number;
  readonly cy?: number;
}

/** Ranks over periods: grey lines and one highlighted line, each named at its last rank. */
export function BumpDrawing({ model, width }: DrawingProps<BumpModel>) {
  const { lines, ticks, places, accent } = model;
  const [stroke, text] = accent
    ? ['var(--ink)', 'var(--ink)']
    : ['var(--banner)', 'var(--banner-text)'];
  const height = places * ROW + AXIS;
  const data = ticks.map((tick, i) => ({
    tick,
    ...Object.fromEntries(lines.map(({ ranks }, line) => [`line${line}`, ranks[i] ?? null])),
  }));
  const names = Math.min(
    width * 0.34,
    Math.max(...lines.map(({ name }) => textWidth(name, 13))) + 44,
  );
  // The chosen line is drawn last, on top of the others.
  const order = lines.map((_, line) => line).sort((a) => (lines[a]?.chosen ? 1 : -1));
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: names, bottom: 0, left: 4 }}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="tick"
        interval={0}
        height={AXIS}
        tickLine={false}
        axisLine={false}
        padding={{ left: 20, right: 8 }}
        tick={periodTick(ticks, width - names)}
      />
      <YAxis hide type="number" domain={[0.5, places + 0.5]} reversed />
      {order.map((line) => {
        const { name, chosen, ranks } = lines[line] ?? { name: '', chosen: false, ranks: [] };
        const last = ranks.at(-1) ?? null;
        const shared = lines.filter((other) => other.ranks.at(-1) === last && last !== null);
        const nth = shared.findIndex((other) => other.name === name);
        const colour = chosen ? stroke : 'var(--context)';
        return (
          <Line
            key={name}
            dataKey={`line${line}`}
            type="linear"
            stroke={colour}
            strokeWidth={chosen ? 3 : 1.5}
            isAnimationActive={false}
            connectNulls={false}
            activeDot={false}
            dot={({ index = 0, cx, cy }: DotProps) => (
              <g key={index}>
                {cx === undefined || cy === undefined || cy === null ? null : (
                  <circle cx={cx} cy={cy} r={chosen ? 5 : 3.5} fill={colour} />
                )}
                {index === ticks.length - 1 && last !== null && cx !== undefined && cy ? (
                  <text
                    x={cx + 12}
                    y={cy + 5 + nth * 14}
                    fontSize="13"
                    fontWeight={chosen ? 600 : 400}
                    fill={chosen ? text : 'var(--ink)'}
                  >
                    {last} {labelLines(name, names - 30, 1, 13)[0]}
                  </text>
                ) : null}
              </g>
            )}
          />
        );
      })}
    </LineChart>
  );
}
