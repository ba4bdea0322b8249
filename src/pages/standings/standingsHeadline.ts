import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import type { Contest, Place } from '../../figures/tables.ts';
import { type Announced, announcedIn } from '../../ranking/announced.ts';

/** A place first by the rules of a contest, in its field where there are several. */
export interface FirstPlace {
  readonly place: Place;
  readonly group: string | undefined;
}

/** What the headline says of one contest, or of the part of it in one city: announced, computed, or both. */
export interface HeadlinePhrase {
  readonly contest: Contest;
  /** Where the winners of the contest lie in several cities, the one that the phrase is of. */
  readonly city: Place | undefined;
  readonly announced: readonly Announced[];
  /** Undefined where the rules rank nothing, or come to what is announced. */
  readonly byRules: readonly FirstPlace[] | undefined;
}

/** The phrases of what is announced: one a contest, and one a city where a contest has winners in several. */
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

/** The contests of a dataset, of each the newest version of its rules. */
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

/** At most this many places are named in a phrase, and so many phrases said. */
const NAMED = 4;
const PHRASES = 4;

/** The headline in phrases, each of one contest; the period without a winner where there are none. */
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
  // One more is no longer than the word that there is one more.
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
