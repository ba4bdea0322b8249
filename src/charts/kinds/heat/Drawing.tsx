import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { labelLines, textWidth } from '../../drawing/labelLines.ts';
import { RowLabel } from '../../drawing/RowLabel.tsx';
import { rowLayout } from '../../drawing/rowLayout.ts';
import type { HeatModel } from './model.ts';

const AXIS = 26;
const CELL = 36;
/** Gap between two bands of periods. */
const GAP = 14;
/** Padding between the edge of a cell and its text. */
const PADDING = 8;

/**
 * One row for each series, one column for each period, each value in its cell; periods without
 * room continue in a band below.
 */
export function HeatDrawing({ model, width }: DrawingProps<HeatModel>) {
  const { ticks, heat } = model;
  const layout = rowLayout(
    heat.map(({ name }) => name),
    width,
  );
  const widest = Math.max(
    ...ticks.map((tick) => textWidth(tick, 12)),
    ...heat.flatMap(({ cells }) => cells.map(({ text }) => Math.min(96, textWidth(text, 12)))),
  );
  const room = Math.max(1, Math.floor((width - layout.start) / (widest + PADDING)));
  const bands = Math.max(1, Math.ceil(ticks.length / room));
  const columns = Math.ceil(ticks.length / bands);
  const wide = (width - layout.start) / Math.max(1, columns);
  const row = Math.max(CELL, layout.row);
  const bandHeight = AXIS + heat.length * row;
  const height = bands * bandHeight + (bands - 1) * GAP;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: bands }, (_, band) => {
        const from = band * columns;
        const end = from + columns;
        return (
          <g key={ticks[from]} transform={`translate(0 ${band * (bandHeight + GAP)})`}>
            {ticks.slice(from, end).map((tick, i) => (
              <text
                key={tick}
                x={layout.start + (i + 0.5) * wide}
                y={14}
                textAnchor="middle"
                fontSize="12"
                fill="var(--ink-3)"
              >
                {tick}
              </text>
            ))}
            {heat.map(({ name, cells }, at) => {
              const top = AXIS + at * row;
              return (
                <g key={name}>
                  <RowLabel
                    y={layout.above ? top + layout.above / 2 : top + row / 2}
                    lines={layout.names[at] ?? []}
                  />
                  {cells.slice(from, end).map((cell, i) => (
                    <Cell
                      key={ticks[from + i]}
                      x={layout.start + i * wide}
                      y={top + layout.above}
                      width={wide}
                      height={row - layout.above}
                      {...cell}
                    />
                  ))}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

interface CellProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly share: number | null;
}

function Cell({ x, y, width, height, text, share }: CellProps) {
  return (
    <g>
      <rect
        x={x + 1}
        y={y + 1}
        width={Math.max(0, width - 2)}
        height={height - 2}
        fill={share === null ? 'none' : 'var(--c1)'}
        fillOpacity={share === null ? 1 : 0.06 + 0.34 * share}
        stroke={share === null ? 'var(--control)' : 'none'}
        strokeDasharray="3 3"
      />
      <text
        x={x + width / 2}
        y={y + height / 2 + 4}
        textAnchor="middle"
        fontSize="12"
        fill={share === null ? 'var(--ink-3)' : 'var(--ink)'}
      >
        {labelLines(text, width - 4, 1, 12)[0]}
      </text>
    </g>
  );
}
