import type { Family, PointState } from '../chartBase.ts';

interface PointMarkProps {
  readonly x: number;
  readonly y: number;
  /** Radius, in px. */
  readonly r?: number;
  readonly family: Family;
  readonly state: PointState;
}

/** A point: a dot; hollow if preliminary or implied, a diamond if revised. */
export function PointMark({ x, y, r = 3.5, family, state }: PointMarkProps) {
  const colour = `var(--${family})`;
  const tip = r + 2.5;
  switch (state) {
    case 'final':
      return <circle cx={x} cy={y} r={r} fill={colour} />;
    case 'revised':
      return (
        <path d={`M${x} ${y - tip}l${tip} ${tip}l-${tip} ${tip}l-${tip} -${tip}z`} fill={colour} />
      );
    case 'preliminary':
    case 'implied':
      return <circle cx={x} cy={y} r={r} fill="var(--paper)" stroke={colour} strokeWidth="2" />;
  }
}
