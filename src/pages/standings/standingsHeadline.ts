import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import type { Contest, Place } from '../../figures/tables.ts';
import { type Announced, announcedIn } from '../../ranking/announced.ts';

/** A place that is first by the rules of a contest, with its field if there are several. */
export interface FirstPlace {
  readonly place: Place;
  readonly group: string | undefined;
}

/**
 * The part of the headline about one contest, or about its winners in one city: announced,
 * computed, or both.
 */
export interface HeadlinePhrase {
  readonly contest: Contest;
  /** The city of the phrase, if the winners of the contest are in several cities. */
  readonly city: Place | undefined;
  readonly announced: readonly Announced[];
  /** Undefined if the rules rank no place, or confirm the announced result. */
  readonly byRules: readonly FirstPlace[] | undefined;
}

/**
 * The phrases of announced results: one per contest, or one per city if a contest has winners in
 * several.
 */
export function announcedPhrases(dataset: Dataset, period: Period): HeadlinePhrase[] {
  const banners = announcedIn(dataset, period).filter(({ award }) => award.award === 'banner');
  return contestsOf(dataset).flatMap((contest) => {
    const own = banners.filter(({ award }) => award.contest === contest.id);
    const parents = [...new Set(own.map(({ place }) => place.parent))];
    return parents.map((parent) => ({
      contest,
      city: parents.length > 1 && parent ? dataset.places.get(parent) : undefined,
      announced: own.filter(({ place }) => place.parent === parent),
      byRules: undefined,
    }));
  });
}

/** The contests of a dataset, each with the newest version of its rules. */
export function contestsOf({ contests }: Pick<Dataset, 'contests'>): Contest[] {
  return [...new Map(contests.map((one) => [one.id, one])).values()];
}

export interface HeadlineWords {
  readonly titleWinners: (winners: readonly string[], period: string) => string;
  readonly titleNoWinner: (period: string) => string;
  readonly titleByRules: (places: readonly string[]) => string;
  readonly titleContest: (contest: string, phrase: string) => string;
  readonly titleComma: string;
  readonly fieldName: (group: string) => string;
  readonly placeIn: (place: string, field: string) => string;
  readonly moreContests: (n: number) => string;
  readonly andOthers: (shown: readonly string[], all: number) => string;
}

/** At most this many places are named in a phrase, and at most this many phrases are shown. */
const NAMED = 4;
const PHRASES = 4;

/** The headline as phrases, one per contest; if there are none, the period without a winner. */
export function headlineText(
  phrases: readonly HeadlinePhrase[],
  periodName: string,
  language: Language,
  words: HeadlineWords,
): string[] {
  if (phrases.length === 0) return [words.titleNoWinner(periodName)];
  const named = (places: readonly { place: Place; field: string }[]) => {
    const all = [
      ...new Set(
        places.map(({ place, field }) => {
          const name = nameOf(place.name, language);
          return field === '' ? name : words.placeIn(name, words.fieldName(field));
        }),
      ),
    ];
    return all.length > NAMED + 1 ? [words.andOthers(all.slice(0, NAMED), all.length)] : all;
  };
  // Showing one more phrase is no longer than saying that there is one more.
  const shown = phrases.length > PHRASES + 1 ? phrases.slice(0, PHRASES) : phrases;
  const rest = phrases.length - shown.length;
  const said = shown.map(({ contest, city, announced, byRules }) => {
    const winners = named(announced.map(({ award, place }) => ({ place, field: award.group })));
    const firsts = named(
      (byRules ?? []).map(({ place, group }) => ({ place, field: group ?? '' })),
    );
    const phrase = [
      winners.length > 0
        ? words.titleWinners(winners, periodName)
        : words.titleNoWinner(periodName),
      ...(firsts.length > 0 ? [words.titleByRules(firsts)] : []),
    ].join(words.titleComma);
    const about = [contest, city].flatMap((one) => (one ? [nameOf(one.name, language)] : []));
    return phrases.length > 1 ? words.titleContest(about.join(' · '), phrase) : phrase;
  });
  return rest > 0 ? [...said, words.moreContests(rest)] : said;
}
