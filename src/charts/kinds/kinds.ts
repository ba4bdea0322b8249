import { bar } from './bar/definition.ts';
import { bump } from './bump/definition.ts';
import { column } from './column/definition.ts';
import { dots } from './dots/definition.ts';
import { heat } from './heat/definition.ts';
import type { KindDefinition } from './kindDefinition.ts';
import { line } from './line/definition.ts';
import { multiples } from './multiples/definition.ts';
import { profile } from './profile/definition.ts';
import { scatter } from './scatter/definition.ts';
import { slope } from './slope/definition.ts';
import { stacked } from './stacked/definition.ts';
import { stacked100 } from './stacked-100/definition.ts';

const DEFINED = {
  line,
  column,
  bar,
  stacked,
  'stacked-100': stacked100,
  scatter,
  slope,
  bump,
  dots,
  profile,
  heat,
  multiples,
};

/** The name of a kind of chart in links. */
export type ChartKind = keyof typeof DEFINED;

/** The kinds of the charts page, in the order of the picker. */
export const KINDS: Readonly<Record<ChartKind, KindDefinition>> = DEFINED;
export const CHART_KINDS = Object.keys(DEFINED) as ChartKind[];
