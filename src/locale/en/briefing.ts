import type { briefing as zh } from '../zh/briefing.ts';

export const briefing: typeof zh = {
  kicker: 'Quarterly briefing',
  choosePlace: 'Unit',
  choosePeriod: 'Period',
  compare: 'Compare with',
  compareWith: { city: 'The city', year: 'A year earlier' },
  print: 'Print one page',
  titleAward: (place, period) => `${place} won the red banner for ${period}`,
  titleFirst: (indicator, city) => `first in ${city} on ${lowerFirst(indicator)}`,
  titleGrowth: (place, indicator, growth, direction) =>
    direction === 'flat'
      ? `${place}: ${lowerFirst(indicator)} unchanged`
      : `${place}: ${lowerFirst(indicator)} ${direction === 'up' ? 'up' : 'down'} ${growth}`,
  titleLevel: (place, indicator, value) => `${place}: ${lowerFirst(indicator)} ${value}`,
  titlePlain: (place, period) => `${place}, ${period}`,
  phraseJoin: ', ',
  ledeStart: (period, place) => `${period}, ${place}: `,
  ledeLevel: (indicator, value) => `${lowerFirst(indicator)} ${value}`,
  ledeGrowth: (growth, direction) =>
    direction === 'flat'
      ? ', unchanged on a year earlier'
      : `, ${direction === 'up' ? 'up' : 'down'} ${growth}`,
  ledeShare: (city, share) => `, ${share} of ${city}’s`,
  ledeRank: (city, rank) => `, ${rank} in ${city}`,
  ledeJoin: '; ',
  ledeEnd: '.',
  tilesTitle: 'Main indicators',
  growth: 'Growth',
  city: 'City',
  yearBefore: 'Year earlier',
  shareOf: (share) => `${share} share`,
  level: 'Level',
  partOf: 'of which',
  notReported: 'not reported',
  noTotal: 'growth only',
  notReportedWhy: 'The source does not give this figure. It is neither 0 nor estimated here.',
  missingWhy: 'It was due and has not been submitted. It is neither 0 nor estimated here.',
  confidentialWhy: 'It is withheld under the rules.',
  notApplicableWhy: 'This unit has no such indicator.',
  up: 'up',
  down: 'down',
  chartsTitle: (period) => `${period} in charts`,
  awardTitle: (period) => `Red banner, ${period}`,
  awardText: (contest) => `The prize of the ${contest}.`,
  awardRules: 'How it is judged',
  rulesUnpublished: 'Which ten indicators count, and the other units’ figures, are not published.',
  bannerGlyphs: ['红', '旗', '奖'],
  progressTitle: 'Progress on annual targets',
  progressText: (pace) => `${pace} of the year has passed; flows only`,
  progressColumns: {
    indicator: 'Indicator',
    target: 'Annual target',
    done: 'Done',
    against: 'Against the pace',
  },
  ahead: (points) => `ahead ${points}`,
  behind: (points) => `behind ${points}`,
  onPace: 'on pace',
  notComparable: 'the target is for the whole year',
  programmeTitle: (place, name) => `${name} in ${place}`,
  programmeText: (period, place) =>
    `${period}; figures of ${place} as a whole, not of a single unit`,
  elsewhere: 'Other units and periods',
  places: 'Other units',
  periods: 'Other periods',
  yearInferred:
    'The year is inferred: the source says “this year” and “last year” and prints none.',
  footSources: 'Sources: ',
  footNote:
    '“Implied” figures follow from rounding intervals; all others are as the source gives them. What is not reported is not 0. Growth is at constant prices, as stated.',
  footSheet: 'Red Banner · one-page briefing · every source on the Sources page',
};

/** Names of indicators start with a capital in the data; inside a sentence only acronyms keep it. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
