import type { Dataset } from '../figures/dataset.ts';
import { type Period, periodCode } from '../figures/period.ts';
import type { Unranked } from './contestRules.ts';
import { MOST_AT_ONCE } from './cost.ts';
import { type RulesRun, runContest } from './runContest.ts';

// A dataset never changes, and a moved weight asks for the same run at every step.
const known = new WeakMap<Dataset, Map<string, RulesRun | Unranked>>();

/** A contest by its own rules, worked out once a dataset; `asOf` (ISO) takes the figures known on a day. One that takes too long to be made at once is not made. */
export function rulesRun(
  dataset: Dataset,
  contest: string,
  period: Period,
  asOf?: string,
): RulesRun | Unranked {
  const own = known.get(dataset) ?? new Map<string, RulesRun | Unranked>();
  known.set(dataset, own);
  const key = [contest, periodCode(period), asOf].join('|');
  const run = own.get(key) ?? byRules(dataset, contest, period, asOf);
  own.set(key, run);
  return run;
}

function byRules(
  dataset: Dataset,
  contest: string,
  period: Period,
  asOf: string | undefined,
): RulesRun | Unranked {
  const run = runContest(dataset, contest, period, { asOf, mostSteps: MOST_AT_ONCE });
  if (typeof run === 'string') return run;
  return { ...run, basis: 'rules' };
}
