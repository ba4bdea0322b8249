import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { labelLines } from '../../drawing/labelLines.ts';
import { PointMark } from '../../drawing/PointMark.tsx';
import { axisText, roundAxis } from '../../drawing/roundAxis.ts';
import type { MultiplesModel } from './model.ts';

const PANEL = 200;
const GAP = 24;
const HEAD = 40;
const PLOT = 84;
const FOOT = 24;

/**
 * A small line in each panel, all on one scale. Plain svg, because thirty panels are drawn at
 * once.
 */
export function MultiplesDrawing({ model, width }: DrawingProps<MultiplesModel>) {
  const { panels, ticks, unit } = model;
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / (PANEL + GAP))));
  const wide = (width - GAP * (columns - 1)) / columns;
  const rows = Math.ceil(panels.length / columns);
  const values = panels.flatMap((panel) => panel.values.filter((value) => value !== null));
  const { low, high } = roundAxis(Math.min(0, ...values), Math.max(0, ...values));
  const x = (i: number) =>
    ticks.length > 1 ? 4 + (i / (ticks.length - 1)) * (wide - 8) : wide / 2;
  const y = (value: number) => HEAD + ((high - value) / (high - low || 1)) * PLOT;
  const panelHeight = HEAD + PLOT + FOOT;
  const height = rows * panelHeight;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {panels.map(({ name, family, values: own, states, endLabel, breaks = [] }, at) => {
        const left = (at % columns) * (wide + GAP);
        const top = Math.floor(at / columns) * panelHeight;
        return (
          <g key={name} transform={`translate(${left} ${top})`}>
            <text y={14} fontSize="13" fontWeight="600" fill="var(--ink)">
              {labelLines(name, wide, 1, 13)[0]}
            </text>
            <text y={32} fontSize="13" fill="var(--ink-2)">
              {endLabel}
            </text>
            <path d={`M0 ${y(0)}H${wide}`} stroke="var(--ink)" strokeWidth="1" />
            <path d={`M0 ${y(high)}H${wide}`} stroke="var(--hairline)" />
            <text x={wide} y={y(high) - 3} textAnchor="end" fontSize="12" fill="var(--ink-3)">
              {axisText(high)} {unit}
            </text>
            <path
              d={pathOf(own, breaks, x, y)}
              fill="none"
              stroke={`var(--${family})`}
              strokeWidth="2"
            />
            {own.map((value, i) =>
              value === null ? null : (
                <PointMark
                  key={ticks[i]}
                  x={x(i)}
                  y={y(value)}
                  r={2.5}
                  family={family}
                  state={states[i] ?? 'final'}
                />
              ),
            )}
            <text y={HEAD + PLOT + 16} fontSize="12" fill="var(--ink-3)">
              {ticks[0]}
            </text>
            <text x={wide} y={HEAD + PLOT + 16} textAnchor="end" fontSize="12" fill="var(--ink-3)">
              {ticks.at(-1)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The path of a line that breaks at gaps and at the given breaks. */
function pathOf(
  values: readonly (number | null)[],
  breaks: readonly number[],
  x: (i: number) => number,
  y: (value: number) => number,
): string {
  let open = false;
  return values
    .map((value, i) => {
      const step =
        value === null ? '' : `${open && !breaks.includes(i) ? 'L' : 'M'}${x(i)} ${y(value)}`;
      open = value !== null;
      return step;
    })
    .join('');
}
