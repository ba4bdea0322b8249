import type { Family, PointState } from '../chartBase.ts';

/** Hatch patterns for implied areas, one for each colour; `id` is unique on the page. */
export function Hatches({ id, families }: { readonly id: string; readonly families: Family[] }) {
  return (
    <defs>
      {[...new Set(families)].map((family) => (
        <pattern
          key={family}
          id={`${id}-${family}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--paper)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke={`var(--${family})`} strokeWidth="4" />
        </pattern>
      ))}
    </defs>
  );
}

interface StateAreaProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly family: Family;
  readonly state: PointState;
  /** The id of the hatch patterns. */
  readonly hatch: string;
  /** A pattern instead of the plain colour. */
  readonly fill?: string | undefined;
}

/**
 * A bar or column: solid; light with an outline if preliminary; hatched if implied; with a
 * diamond if revised.
 */
export function StateArea(props: StateAreaProps) {
  const { x, y, width, height, family, state, hatch } = props;
  const colour = `var(--${family})`;
  const { fill = colour } = props;
  const area = { x, y, width, height };
  switch (state) {
    case 'final':
      return <rect {...area} fill={fill} />;
    case 'revised':
      return (
        <g>
          <rect {...area} fill={fill} />
          <path d={`M${x + width / 2} ${y + 3}l5 5l-5 5l-5 -5z`} fill="var(--paper)" />
        </g>
      );
    case 'preliminary':
    case 'implied':
      return (
        <rect
          x={x + 0.75}
          y={y + 0.75}
          width={Math.max(0, width - 1.5)}
          height={Math.max(0, height - 1.5)}
          fill={state === 'implied' ? `url(#${hatch}-${family})` : fill}
          fillOpacity={state === 'implied' ? 1 : 0.4}
          stroke={colour}
          strokeWidth="1.5"
        />
      );
  }
}
