import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ColumnsModel } from '../chartModel.ts';
import { periodTick, valueTick } from './axisTicks.tsx';
import type { DrawingProps } from './drawingProps.ts';
import { roundAxis } from './roundAxis.ts';
import { Hatches, StateArea } from './StateArea.tsx';
import { legendLayout, SvgLegend } from './SvgLegend.tsx';

const HEIGHT = 250;
/** From this width on a chart stands alone and is taller. */
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

/** Columns over periods. Shades beyond the colours are told apart by the order of the legend and white joints. */
export function ColumnsDrawing({ model, width }: DrawingProps<ColumnsModel>) {
  const { id, series, ticks, unit, mode } = model;
  const legend = legendLayout(series, width);
  const sums = ticks.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const data = ticks.map((tick, i) => ({
    tick,
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
      <SvgLegend layout={legend} entries={series} />
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
              // A white joint between what is stacked.
              height={Math.max(0, Math.abs(height) - (mode === 'grouped' ? 0 : 1))}
              family={family}
              state={states[index] ?? 'final'}
              hatch={hatch}
            />
          )}
          {...(mode === 'grouped' ? {} : { stackId: 'all' })}
        />
      ))}
    </BarChart>
  );
}
