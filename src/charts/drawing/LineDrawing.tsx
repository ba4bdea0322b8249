import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { LineModel } from '../chartModel.ts';
import type { DrawingProps } from './drawingProps.ts';
import { labelLines, textWidth } from './labelLines.ts';
import { spreadLabels } from './spreadLabels.ts';

const HEIGHT = 240;
/** The quarters under the lines. */
const AXIS = 30;
/** A line of an end label. */
const LEADING = 15;

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string | number };
}

interface DotProps {
  readonly index?: number;
  readonly cx?: number;
  readonly cy?: number;
}

/** Growth over quarters: a line a family, named at its end; a gap stays a gap. */
export function LineDrawing({ model, width }: DrawingProps<LineModel>) {
  const { lines, ticks, unit } = model;
  const data = ticks.map((tick, i) => ({
    tick,
    ...Object.fromEntries(lines.map(({ values }, line) => [`line${line}`, values[i] ?? null])),
  }));
  const names = Math.min(
    width * 0.36,
    Math.max(...lines.map(({ name }) => textWidth(name, 13))) + 20,
  );
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const { low, high, marks } = axis(Math.min(0, ...values), Math.max(0, ...values));
  const every = Math.ceil(ticks.length / Math.max(2, Math.floor((width - names - 40) / 56)));
  const y = (value: number) => 18 + ((high - value) / (high - low)) * (HEIGHT - 18 - AXIS);
  const endLines = lines.map(({ name }) => labelLines(name, names - 18, 3, 13));
  const tops = spreadLabels(
    lines.map(({ values: own }, line) => ({
      at: y(own.at(-1) ?? 0),
      height: ((endLines[line]?.length ?? 0) + 1) * LEADING + 4,
    })),
    HEIGHT - AXIS,
  );
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={data}
      margin={{ top: 18, right: names, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" horizontalValues={marks} />
      <XAxis
        dataKey="tick"
        interval={0}
        height={AXIS}
        tickLine={false}
        axisLine={false}
        padding={{ left: 10, right: 10 }}
        tick={({ x, y: top, payload }: TickProps) => {
          const at = ticks.indexOf(String(payload?.value));
          return (ticks.length - 1 - at) % every === 0 ? (
            <text x={x} y={Number(top) + 12} textAnchor="middle" fill="var(--ink-3)" fontSize="13">
              {payload?.value}
            </text>
          ) : (
            <g />
          );
        }}
      />
      <YAxis
        width={36}
        domain={[low, high]}
        ticks={marks}
        tickLine={false}
        axisLine={false}
        tick={({ y: at, payload }: TickProps) => (
          <text x={0} y={Number(at) + 4} fill="var(--ink-3)" fontSize="13">
            {String(payload?.value).replace('-', '−')}
            {payload?.value === marks.at(-1) ? unit : ''}
          </text>
        )}
      />
      <ReferenceLine y={0} stroke="var(--ink)" />
      {lines.map(({ name, family, endLabel }, line) => (
        <Line
          key={name}
          dataKey={`line${line}`}
          stroke={`var(--${family})`}
          strokeWidth={2.5}
          isAnimationActive={false}
          connectNulls={false}
          dot={({ index = 0, cx, cy }: DotProps) => (
            <g key={index}>
              {cx === undefined || cy === undefined || cy === null ? null : (
                <circle cx={cx} cy={cy} r="3.5" fill={`var(--${family})`} />
              )}
              {index === ticks.length - 1 && cx !== undefined ? (
                <rect
                  x={cx + 9}
                  y={(tops[line] ?? 0) + 3}
                  width="3"
                  height={((endLines[line]?.length ?? 0) + 1) * LEADING - 2}
                  fill={`var(--${family})`}
                />
              ) : null}
              {index === ticks.length - 1 && cx !== undefined ? (
                <text fontSize="13" fill="var(--ink)">
                  {[...(endLines[line] ?? []), endLabel].map((part, i, all) => (
                    <tspan
                      key={part}
                      x={cx + 17}
                      y={(tops[line] ?? 0) + 13 + i * LEADING}
                      fontWeight={i === all.length - 1 ? 600 : 400}
                    >
                      {part}
                    </tspan>
                  ))}
                </text>
              ) : null}
            </g>
          )}
          activeDot={false}
        />
      ))}
    </LineChart>
  );
}

/** Three or four round marks that hold the values. */
function axis(least: number, most: number): { low: number; high: number; marks: number[] } {
  const rough = Math.max(most - least, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power;
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step;
  const marks: number[] = [];
  for (let mark = low; mark <= high + step / 2; mark += step)
    marks.push(Number(mark.toPrecision(6)));
  return { low, high, marks };
}
