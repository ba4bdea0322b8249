import { axisText } from './roundAxis.ts';

/** What Recharts hands a tick. */
export interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string | number };
}

const TEXT = { fill: 'var(--ink-3)', fontSize: 13 } as const;
/** What the name of a quarter takes with the room beside it. */
const PERIOD = 56;

/** Writes the periods under a chart of a width, as many as have room, the newest always. */
export function periodTick(ticks: readonly string[], width: number) {
  const every = Math.ceil(ticks.length / Math.max(2, Math.floor(width / PERIOD)));
  return ({ x, y, payload }: TickProps) => {
    const at = ticks.indexOf(String(payload?.value));
    return (ticks.length - 1 - at) % every === 0 ? (
      <text x={x} y={Number(y) + 12} textAnchor="middle" {...TEXT}>
        {payload?.value}
      </text>
    ) : (
      <g />
    );
  };
}

/** Writes the marks of a vertical axis, the unit behind its last one. */
export function valueTick(last?: number, unit = '') {
  return ({ y, payload }: TickProps) => (
    <text x={0} y={Number(y) + 4} {...TEXT}>
      {axisText(payload?.value)}
      {payload?.value === last ? unit : ''}
    </text>
  );
}
