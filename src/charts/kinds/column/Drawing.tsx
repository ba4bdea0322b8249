import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { periodTick, valueTick } from '../../drawing/axisTicks.tsx';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { roundAxis } from '../../drawing/roundAxis.ts';
import { Hatches, StateArea } from '../../drawing/StateArea.tsx';
import { legendLayout, SvgLegend } from '../../drawing/SvgLegend.tsx';
import type { ColumnsModel } from './model.ts';
import { fillOf, Patterns } from './Patterns.tsx';

const HEIGHT = 250;
/** From this width on a chart has a row of the page to itself and is taller. */
const WIDE = 640;
const WIDE_HEIGHT = 350;
const AXIS = 30;
const HEAD = 32;

interface ColumnProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly index?: number;
}

/**
 * Columns over periods. Series beyond the colours have patterns; an incomplete stack has a dashed
 * top with a label.
 */
export function ColumnsDrawing({ model, width }: DrawingProps<ColumnsModel>) {
  const { id, series, ticks, unit, mode, incomplete = [] } = model;
  const legend = legendLayout(series, width);
  const sums = ticks.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const data = ticks.map((tick, i) => ({
    tick,
    // Adds nothing to the stack: it only carries the mark on top of it.
    lacking: incomplete[i] === undefined ? null : 0,
    ...Object.fromEntries(
      series.map(({ values }, at) => {
        const value = values[i] ?? null;
        const whole = sums[i] ?? 0;
        const share = value === null || whole === 0 ? null : (100 * value) / whole;
        return [`s${at}`, mode === 'share' ? share : value];
      }),
    ),
  }));
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const reach = mode === 'grouped' ? all : mode === 'stacked' ? sums : [100];
  const { low, high, marks } = roundAxis(Math.min(0, ...reach), Math.max(0, ...reach));
  const top = legend.height + HEAD;
  const hatch = `hatch-${id}-${width}`;
  const patterns = `pattern-${id}-${width}`;
  const entries = series.map(({ name, family, pattern }) => ({
    name,
    family,
    fill: fillOf(family, pattern, patterns),
  }));
  return (
    <BarChart
      width={width}
      height={(width < WIDE ? HEIGHT : WIDE_HEIGHT) + legend.height}
      data={data}
      margin={{ top, right: 4, bottom: 0, left: 0 }}
      barCategoryGap="22%"
      barGap={1}
      accessibilityLayer={false}
    >
      <Hatches id={hatch} families={series.map(({ family }) => family)} />
      <Patterns
        id={patterns}
        count={Math.max(0, ...series.map(({ pattern }) => (pattern ?? -1) + 1))}
      />
      <SvgLegend layout={legend} entries={entries} />
      <CartesianGrid vertical={false} stroke="var(--hairline)" horizontalValues={marks} />
      <XAxis
        dataKey="tick"
        interval={0}
        height={AXIS}
        tickLine={false}
        axisLine={false}
        tick={periodTick(ticks, width - 44)}
      />
      <YAxis
        width={44}
        domain={[low, mode === 'share' ? 100 : high]}
        ticks={marks}
        tickLine={false}
        axisLine={false}
        tick={valueTick()}
      />
      <text x={0} y={legend.height + 15} fill="var(--ink-3)" fontSize="13">
        {unit}
      </text>
      <ReferenceLine y={0} stroke="var(--ink)" />
      {series.map(({ name, family, states }, at) => (
        <Bar
          key={name}
          dataKey={`s${at}`}
          fill={`var(--${family})`}
          isAnimationActive={false}
          shape={({ x = 0, y = 0, width: wide = 0, height = 0, index = 0 }: ColumnProps) => (
            <StateArea
              x={x}
              y={Math.min(y, y + height)}
              width={wide}
              // A white gap between stacked parts.
              height={Math.max(0, Math.abs(height) - (mode === 'grouped' ? 0 : 1))}
              family={family}
              state={states[index] ?? 'final'}
              hatch={hatch}
              fill={entries[at]?.fill}
            />
          )}
          {...(mode === 'grouped' ? {} : { stackId: 'all' })}
        />
      ))}
      {incomplete.some((said) => said !== undefined) ? (
        <Bar
          dataKey="lacking"
          stackId="all"
          fill="none"
          isAnimationActive={false}
          shape={({ x = 0, y = 0, width: wide = 0, index = 0 }: ColumnProps) =>
            incomplete[index] === undefined ? (
              <g />
            ) : (
              <OpenTop x={x} y={y} width={wide} said={incomplete[index] ?? ''} />
            )
          }
        />
      ) : null}
    </BarChart>
  );
}

/** The height of the mark on an incomplete stack. */
const OPEN_TOP_HEIGHT = 12;

/** The dashed top of an incomplete stack, with the missing parts. */
function OpenTop({
  x,
  y,
  width,
  said,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly said: string;
}) {
  return (
    <g>
      <path
        d={`M${x + 0.5} ${y}v${-OPEN_TOP_HEIGHT}h${Math.max(0, width - 1)}v${OPEN_TOP_HEIGHT}`}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="3 3"
      />
      <text
        x={x + width / 2}
        y={y - OPEN_TOP_HEIGHT - 4}
        textAnchor="middle"
        fontSize="12"
        fill="var(--ink-2)"
      >
        {said}
      </text>
    </g>
  );
}
