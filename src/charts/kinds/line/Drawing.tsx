import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { periodTick, valueTick } from '../../drawing/axisTicks.tsx';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { labelLines, textWidth } from '../../drawing/labelLines.ts';
import { PointMark } from '../../drawing/PointMark.tsx';
import { axisText, roundAxis } from '../../drawing/roundAxis.ts';
import type { LineModel } from './model.ts';
import { spreadLabels } from './spreadLabels.ts';

const LEAST_HEIGHT = 240;
/** From this width on a chart has a row of the page to itself and is taller. */
const WIDE = 640;
const WIDE_HEIGHT = 360;
/** Height of the period labels below the lines. */
const AXIS = 30;
/** Line height of an end label. */
const LEADING = 15;

interface DotProps {
  readonly index?: number;
  readonly cx?: number;
  readonly cy?: number;
}

/** Lines over periods, one for each series, named at its end; a gap stays open. */
export function LineDrawing({ model, width }: DrawingProps<LineModel>) {
  const { lines, ticks, unit } = model;
  // Each piece of a broken line is a separate column of the data.
  const piecesOf = (breaks: readonly number[] = []) =>
    [0, ...breaks].map((from, i, all) => ({ from, to: all[i + 1] ?? ticks.length }));
  const data = ticks.map((tick, i) => ({
    tick,
    ...Object.fromEntries(
      lines.flatMap(({ values, breaks }, line) =>
        piecesOf(breaks).map(({ from, to }, piece) => [
          `line${line}-${piece}`,
          i >= from && i < to ? (values[i] ?? null) : null,
        ]),
      ),
    ),
  }));
  const names = Math.min(
    width * 0.36,
    Math.max(
      ...lines.flatMap(({ name, endLabel }) => [textWidth(name, 13), textWidth(endLabel, 14)]),
    ) + 22,
  );
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const { low, high, marks } = roundAxis(Math.min(0, ...values), Math.max(0, ...values));
  const unitBehind = unit === '' || unit === '%' ? unit : ` ${unit}`;
  const axisWidth = Math.max(36, textWidth(`${axisText(marks.at(-1))}${unitBehind}`, 13) + 6);
  const labels = lines.map(({ name, endLabel }) => [
    ...labelLines(name, names - 20, 3, 13).map((text) => ({ text, weight: 400 })),
    ...labelLines(endLabel, names - 20, 2, 14).map((text) => ({ text, weight: 600 })),
  ]);
  const labelHeight = (line: number) => (labels[line]?.length ?? 0) * LEADING + 4;
  const stacked = lines.reduce((sum, _, line) => sum + labelHeight(line), 0);
  const height = Math.max(width < WIDE ? LEAST_HEIGHT : WIDE_HEIGHT, stacked + AXIS);
  const y = (value: number) => 18 + ((high - value) / (high - low)) * (height - 18 - AXIS);
  const tops = spreadLabels(
    lines.map(({ values: own }, line) => ({
      at: y(own.findLast((value) => value !== null) ?? 0),
      height: labelHeight(line),
    })),
    height - AXIS,
  );
  return (
    <LineChart
      width={width}
      height={height}
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
        tick={periodTick(ticks, width - names - 40)}
      />
      <YAxis
        width={axisWidth}
        domain={[low, high]}
        ticks={marks}
        tickLine={false}
        axisLine={false}
        tick={valueTick(marks.at(-1), unitBehind)}
      />
      <ReferenceLine y={0} stroke="var(--ink)" />
      {lines
        .flatMap((one, line) =>
          piecesOf(one.breaks).map((piece, at) => ({ ...one, ...piece, line, at })),
        )
        .map(({ name, family, states, dashed, line, at, from, to }) => (
          <Line
            key={`${name} ${at}`}
            dataKey={`line${line}-${at}`}
            stroke={`var(--${family})`}
            strokeWidth={family === 'context' ? 1.5 : 2.5}
            {...(dashed ? { strokeDasharray: '6 4' } : {})}
            isAnimationActive={false}
            connectNulls={false}
            dot={({ index = 0, cx, cy }: DotProps) => (
              <g key={index}>
                {index < from ||
                index >= to ||
                cx === undefined ||
                cy === undefined ||
                cy === null ? null : (
                  <PointMark x={cx} y={cy} family={family} state={states?.[index] ?? 'final'} />
                )}
                {index === ticks.length - 1 && to === ticks.length && cx !== undefined ? (
                  <rect
                    x={cx + 9}
                    y={(tops[line] ?? 0) + 3}
                    width="3"
                    height={labelHeight(line) - 6}
                    fill={`var(--${family})`}
                  />
                ) : null}
                {index === ticks.length - 1 && to === ticks.length && cx !== undefined ? (
                  <text fontSize="13" fill="var(--ink)">
                    {labels[line]?.map(({ text, weight }, i) => (
                      <tspan
                        key={text}
                        x={cx + 17}
                        y={(tops[line] ?? 0) + 13 + i * LEADING}
                        fontWeight={weight}
                      >
                        {text}
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
