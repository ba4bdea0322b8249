import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ShareModel } from '../chartModel.ts';
import type { DrawingProps } from './drawingProps.ts';
import { textWidth } from './labelLines.ts';

const HEIGHT = 142;
const BAR = 56;
const TOP = 26;

interface MarkProps {
  readonly x?: number;
  readonly width?: number;
}

/** One whole as a bar: the unit's part in red, the implied rest hatched. */
export function ShareDrawing({ model, width }: DrawingProps<ShareModel>) {
  const { part, rest, id } = model;
  const hatch = `hatch-${id}-${width}`;
  return (
    <BarChart
      width={width}
      height={HEIGHT}
      layout="vertical"
      data={[{ part: part.percent, rest: 100 - part.percent }]}
      margin={{ top: TOP, right: 0, bottom: HEIGHT - TOP - BAR, left: 0 }}
      barSize={BAR}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id={hatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="var(--paper)" />
          <line x1="0" y1="0" x2="0" y2="7" stroke="var(--control)" />
        </pattern>
      </defs>
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="category" hide />
      <Bar
        dataKey="part"
        stackId="whole"
        isAnimationActive={false}
        shape={({ x = 0, width: w = 0 }: MarkProps) => (
          <g>
            <rect x={x} y={TOP} width={w} height={BAR} fill="var(--banner)" />
            <text x={x} y={13} fill="var(--banner-text)" fontSize="14" fontWeight="600">
              {part.name}
            </text>
            <text x={x + 12} y={TOP + 36} fill="var(--on-banner)" fontSize="24" fontWeight="600">
              {part.label}
            </text>
            <text x={x} y={TOP + BAR + 24} fill="var(--ink-2)" fontSize="14">
              {part.level}
            </text>
          </g>
        )}
      />
      <Bar
        dataKey="rest"
        stackId="whole"
        isAnimationActive={false}
        shape={({ x = 0, width: w = 0 }: MarkProps) => (
          <g>
            <rect x={x} y={TOP} width={w} height={BAR} fill={`url(#${hatch})`} />
            <rect
              x={x + 0.5}
              y={TOP + 0.5}
              width={Math.max(0, w - 1)}
              height={BAR - 1}
              fill="none"
              stroke="var(--control)"
            />
            <RestText
              x={x}
              end={x + w}
              partName={part.name}
              top={rest.name}
              middle={rest.label}
              bottom={rest.level}
            />
          </g>
        )}
      />
    </BarChart>
  );
}

interface RestTextProps {
  readonly x: number;
  readonly end: number;
  readonly partName: string;
  readonly top: string;
  readonly middle: string;
  readonly bottom: string;
}

/** The rest's texts stand on its left edge; where its name has no room above, it goes below. */
function RestText({ x, end, partName, top, middle, bottom }: RestTextProps) {
  const above = textWidth(partName) + 16 <= x && textWidth(top) + 8 <= end - x;
  const fits = textWidth(bottom) + 8 <= end - x;
  const place = fits ? ({ x: x + 8 } as const) : ({ x: end, textAnchor: 'end' } as const);
  const below = TOP + BAR + 24;
  return (
    <>
      {above ? (
        <text x={x + 8} y={13} fill="var(--ink)" fontSize="14">
          {top}
        </text>
      ) : (
        <text {...place} y={below} fill="var(--ink)" fontSize="14">
          {top}
        </text>
      )}
      <text
        x={x + 12}
        y={TOP + 36}
        fill="var(--ink)"
        fontSize="24"
        stroke="var(--paper)"
        strokeWidth="8"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {middle}
      </text>
      <text {...place} y={above ? below : below + 20} fill="var(--ink-2)" fontSize="14">
        {bottom}
      </text>
    </>
  );
}
