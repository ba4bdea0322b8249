import { axisText } from './roundAxis.ts';

/** The props that Recharts passes to a tick. */
export interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string | number };
}

const TEXT = { fill: 'var(--ink-3)', fontSize: 13 } as const;
/** Width of the name of a quarter and the space beside it. */
const PERIOD = 56;

/** Writes as many periods as fit below a chart of the given width, always including the newest. */
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

/** Writes the labels of a vertical axis, with the unit after the last one. */
export function valueTick(last?: number, unit = '') {
  return ({ y, payload }: TickProps) => (
    <text x={0} y={Number(y) + 4} {...TEXT}>
      {axisText(payload?.value)}
      {payload?.value === last ? unit : ''}
    </text>
  );
}
