import type { Dataset } from '../../../figures/dataset.ts';
import type { Period } from '../../../figures/period.ts';
import { comparisonsOf } from '../../../ranking/comparison.ts';
import { rulesRun } from '../../../ranking/rulesRun.ts';
import {
  announcedPhrases,
  contestsOf,
  type FirstPlace,
  type HeadlinePhrase,
} from '../standingsHeadline.ts';

/**
 * The phrases of a headline with the computed results, which are included if a contest has no
 * announcement or a different one.
 */
export function headlineByRules(dataset: Dataset, period: Period): HeadlinePhrase[] {
  const announced = announcedPhrases(dataset, period);
  const phrases = contestsOf(dataset).flatMap((contest): HeadlinePhrase[] => {
    const own = announced.filter((phrase) => phrase.contest.id === contest.id);
    const firsts = firstsOf(dataset, contest.id, period);
    if (own.length === 0) {
      return firsts.length > 0
        ? [{ contest, city: undefined, announced: [], byRules: firsts }]
        : [];
    }
    const differing = comparisonsOf(dataset, contest.id, period).flatMap(
      ({ prize, agrees, field }) => (prize === 'banner' && !agrees ? [field?.group] : []),
    );
    const others = firsts.filter(({ group }) => differing.includes(group));
    const won = new Set(own.flatMap((phrase) => phrase.announced.map(({ place }) => place.id)));
    const isSaid = others.every(({ place }) => won.has(place.id));
    // Once per contest, after its last announced phrase.
    return own.map((phrase, i) =>
      i === own.length - 1 && !isSaid ? { ...phrase, byRules: others } : phrase,
    );
  });
  // Announced results come before those that are only computed.
  const isComputed = (phrase: HeadlinePhrase) => Number(phrase.announced.length === 0);
  return phrases.sort((a, b) => isComputed(a) - isComputed(b));
}

/** The places that rank first in a field by the rules. */
function firstsOf(dataset: Dataset, contest: string, period: Period): FirstPlace[] {
  const run = rulesRun(dataset, contest, period);
  if (typeof run === 'string') return [];
  return run.fields.flatMap(({ places, ranks, group }) =>
    places.flatMap((place, i) => (ranks[i] === 1 ? [{ place, group }] : [])),
  );
}
