import type { Cues } from './cue.ts';
import type { Literal } from './literal.ts';

const PLACES_GAINED = new Set(['位', '位次', '名次', '名', '个位次', '个名次']);

/** True if a number is a change of rank: 前移2位, 上升1个位次. */
export const isRankMove = ({ kind, unit }: Literal, { changed }: Cues): boolean =>
  kind === 'amount' && changed && PLACES_GAINED.has(unit);
