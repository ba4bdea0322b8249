import type { Dataset } from '../figures/dataset.ts';
import { lastDay, type Period } from '../figures/period.ts';
import type { Contest, ContestIndicator } from '../figures/tables.ts';
import { VersionHash } from '../intake/version.ts';
import type { Method } from './standings.ts';

/** The version of a contest's rules in force, complete enough for a ranking. */
export interface ContestRules {
  readonly contest: Contest;
  readonly indicators: readonly ContestIndicator[];
  readonly method: Method;
  /** Sixteen hex digits that change with any part of the rules. */
  readonly hash: string;
}

/** The reasons why a contest cannot be ranked for a period. */
export type Unranked =
  | 'no-contest'
  | 'no-version'
  | 'unpublished'
  | 'no-figures'
  /** The method does not accept the figures; `refusals` gives the cells and the methods that do. */
  | 'out-of-domain'
  /** The ranking takes more steps than allowed. */
  | 'too-long';

/** The rules in force at the end of a period. */
export function rulesOf(
  { contests, contestIndicators }: Pick<Dataset, 'contests' | 'contestIndicators'>,
  id: string,
  period: Period,
): ContestRules | Unranked {
  const versions = contests.filter((one) => one.id === id);
  if (versions.length === 0) return 'no-contest';
  const day = lastDay(period);
  const contest = versions.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === '' || day <= validTo),
  );
  if (!contest) return 'no-version';
  const indicators = contestIndicators.filter(
    (one) => one.contest === contest.id && one.version === contest.version,
  );
  const { score, aggregate, missing, tolerance } = contest;
  if (!score || !aggregate || !missing || indicators.length === 0) return 'unpublished';
  const hash = new VersionHash();
  hash.add(new TextEncoder().encode(JSON.stringify([contest, indicators])));
  return {
    contest,
    indicators,
    method: { scoring: score, aggregation: aggregate, weighting: 'given', missing, tolerance },
    hash: hash.text(),
  };
}
