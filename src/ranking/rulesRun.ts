import type { Dataset } from '../figures/dataset.ts';
import { type Period, periodCode } from '../figures/period.ts';
import type { Unranked } from './contestRules.ts';
import { MAX_PAGE_COMPARISONS } from './cost.ts';
import { type RulesRun, runContest } from './runContest.ts';

// A dataset never changes, and a reader who drags a weight needs the same run at every step.
const known = new WeakMap<Dataset, Map<string, RulesRun | Unranked>>();

/**
 * A contest by its own rules, computed once for each dataset. A ranking that takes too long for a
 * page is not computed.
 *
 * @param asOf ISO day whose known figures are used
 */
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
  const run = runContest(dataset, contest, period, { asOf, maxSteps: MAX_PAGE_COMPARISONS });
  if (typeof run === 'string') return run;
  return { ...run, basis: 'rules' };
}
