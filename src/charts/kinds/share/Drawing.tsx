import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingProps } from '../../drawing/drawingProps.ts';
import type { ShareModel } from './model.ts';
import { type ShareText, shareLayout } from './shareLayout.ts';

interface MarkProps {
  readonly x?: number;
  readonly width?: number;
}

/** One whole as a bar: the place's part in red, the implied rest hatched. */
export function ShareDrawing({ model, width }: DrawingProps<ShareModel>) {
  const { part, id } = model;
  const { height, top, bar, texts } = shareLayout(model, width);
  const hatch = `hatch-${id}-${width}`;
  return (
    <BarChart
      width={width}
      height={height}
      layout="vertical"
      data={[{ part: part.percent, rest: 100 - part.percent }]}
      margin={{ top, right: 0, bottom: height - top - bar, left: 0 }}
      barSize={bar}
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
            <rect x={x} y={top} width={w} height={bar} fill="var(--banner)" />
            {labels('part', 'share')}
          </g>
        )}
      />
      <Bar
        dataKey="rest"
        stackId="whole"
        isAnimationActive={false}
        shape={({ x = 0, width: w = 0 }: MarkProps) => (
          <g>
            <rect x={x} y={top} width={w} height={bar} fill={`url(#${hatch})`} />
            <rect
              x={x + 0.5}
              y={top + 0.5}
              width={Math.max(0, w - 1)}
              height={bar - 1}
              fill="none"
              stroke="var(--control)"
            />
            {labels('rest', 'share')}
          </g>
        )}
      />
      {labels('part', 'name', 'level')}
      {labels('rest', 'name', 'level')}
    </BarChart>
  );

  // Labels inside a bar are drawn after it, because the bar would cover them.
  function labels(of: ShareText['of'], ...roles: readonly ShareText['role'][]) {
    return texts
      .filter((text) => text.of === of && roles.includes(text.role))
      .map((text) => <Label key={`${of} ${text.role} ${text.y}`} {...text} />);
  }
}

const INK: Readonly<Record<ShareText['of'], Readonly<Record<ShareText['role'], string>>>> = {
  part: { name: 'var(--banner-text)', share: 'var(--on-banner)', level: 'var(--ink-2)' },
  rest: { name: 'var(--ink)', share: 'var(--ink)', level: 'var(--ink-2)' },
};

function Label({ of, role, text, x, y, anchor, size }: ShareText) {
  const isOnHatch = of === 'rest' && role === 'share';
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={INK[of][role]}
      fontSize={size}
      fontWeight={of === 'part' && role !== 'level' ? 600 : undefined}
      {...(isOnHatch
        ? { stroke: 'var(--paper)', strokeWidth: 8, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {text}
    </text>
  );
}
