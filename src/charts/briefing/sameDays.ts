import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';

/** True if two figures cover the same days, also under different names of the period. */
export const sameDays = (a: Figure, b: Figure): boolean =>
  intervalKey(a.period, a.span) === intervalKey(b.period, b.span);
