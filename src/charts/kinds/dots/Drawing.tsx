import type { DrawingProps } from '../../drawing/drawingProps.ts';
import { textWidth } from '../../drawing/labelLines.ts';
import { PointMark } from '../../drawing/PointMark.tsx';
import { RowLabel } from '../../drawing/RowLabel.tsx';
import { rowLayout } from '../../drawing/rowLayout.ts';
import { legendLayout, SvgLegend } from '../../drawing/SvgLegend.tsx';
import type { DotsModel } from './model.ts';

/** Rows of dots on a line, each dot with its interval, if it has one. */
export function DotsDrawing({ model, width }: DrawingProps<DotsModel>) {
  const { scales, legend } = model;
  const layout = rowLayout(
    scales.map(({ name }) => name),
    width,
  );
  const labels = Math.max(0, ...scales.map(({ label }) => textWidth(label) * 1.08 + 20));
  const head = legendLayout(legend, width);
  const start = layout.start + 10;
  const end = Math.max(start + 40, width - labels - 10);
  const x = (at: number) => start + at * (end - start);
  const height = head.height + scales.length * layout.row + 4;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <SvgLegend layout={head} entries={legend} />
      {scales.map(({ name, label, dots }, row) => {
        const top = head.height + row * layout.row;
        const y = top + layout.above + (layout.row - layout.above) / 2;
        return (
          <g key={name}>
            <RowLabel
              y={layout.above ? top + layout.above / 2 + 4 : y}
              lines={layout.names[row] ?? []}
            />
            <path d={`M${start} ${y}H${end}`} stroke="var(--hairline)" />
            {dots.map((dot) => (
              <g key={dot.name}>
                {dot.high > dot.low ? (
                  <path
                    d={`M${x(dot.low)} ${y}H${x(dot.high)}`}
                    stroke={`var(--${dot.family})`}
                    strokeWidth="4"
                    strokeLinecap="round"
                    opacity="0.45"
                  />
                ) : null}
                <PointMark x={x(dot.at)} y={y} r={6} family={dot.family} state={dot.state} />
                {dot.mark ? (
                  <text x={x(dot.at)} y={y - 9} textAnchor="middle" fontSize="12" fill="var(--ink)">
                    {dot.mark}
                  </text>
                ) : null}
              </g>
            ))}
            <text x={end + 16} y={y + 5} fontSize="14" fontWeight="600" fill="var(--ink)">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
