import type { briefing as zh } from '../zh/briefing.ts';
import { terms } from './terms.ts';

export const briefing: typeof zh = {
  kicker: {
    quarter: 'Quarterly briefing',
    year: 'Annual briefing',
    month: 'Monthly briefing',
    day: 'Briefing',
  },
  choosePlace: terms.place,
  choosePeriod: terms.period,
  compare: 'Compare with',
  print: 'Print one page',
  headline: {
    dated: (place, text) => `${place} ${text}`,
    opening: (place, when, text) => `${place} ${when}: ${text}`,
    later: (when, text) => `${text} ${when}`,
    inPeriod: (period) => `in ${period}`,
    award: (period, prize, contest) =>
      `won the ${prize === 'banner' ? 'red banner' : 'progress award'}${contest && ` of the ${lowerFirst(contest)}`} for ${period}`,
    contest: (contest, group, rank, field, shared) =>
      `${shared ? 'joint ' : ''}${rank} of ${field} in ${group && `group ${group.toUpperCase()} of `}the ${lowerFirst(contest)}, by its rules`,
    rank: (indicator, whole, rank, field) =>
      `${rank}${field === undefined ? '' : ` of ${field}`} in ${whole} on ${lowerFirst(indicator)}`,
    moved: (places, forward, period) =>
      `, ${forward ? 'up' : 'down'} ${places} ${places === 1 ? 'place' : 'places'} on the previous ${period}`,
    target: (indicator, done, against) =>
      `${done} of the annual target for ${lowerFirst(indicator)}, ${against}`,
    change: (indicator, growth, direction) =>
      direction === 'flat'
        ? `${lowerFirst(indicator)} unchanged on a year earlier`
        : `${lowerFirst(indicator)} ${direction} ${growth} on a year earlier`,
    extreme: {
      highest: (whole, size) => `, the highest growth of the ${size} places in ${whole}`,
      lowest: (whole, size) => `, the lowest growth of the ${size} places in ${whole}`,
    },
    revision: (indicator, isGrowth, from, to) =>
      `${isGrowth ? 'growth of ' : ''}${lowerFirst(indicator)} revised from ${from} to ${to}`,
    level: (indicator, value) => `${lowerFirst(indicator)} of ${value}`,
  },
  titlePlain: (place, period) => `${place}, ${period}`,
  phraseJoin: '; ',
  ledeStart: (when, place) => `${capital(when)} ${place} reported `,
  ledeLevel: (indicator, value) => `${lowerFirst(indicator)} of ${value}`,
  ledeGrowth: (growth, direction) =>
    direction === 'flat'
      ? ', unchanged on a year earlier'
      : `, ${direction} ${growth} on a year earlier`,
  ledeShare: (city, share) => `, ${share} of ${city}’s`,
  ledeRank: (city, rank) => `, ${rank} in ${city}`,
  ledeJoin: '; ',
  ledeEnd: '.',
  ledeLate: (names, all) =>
    `Late: ${names.map(lowerFirst).join(', ')}${all > names.length ? ` and ${all - names.length} more` : ''}.`,
  tilesTitle: 'Main indicators',
  growth: 'Year on year',
  yearBefore: {
    quarter: 'A year earlier',
    year: 'A year earlier',
    month: 'A year earlier',
    day: 'A year earlier',
  },
  shareOf: (share) => `${share} share`,
  level: 'Level',
  partOf: 'of which',
  notReported: terms.notReported,
  noTotal: 'growth only',
  notReportedWhy: 'The source does not give this figure. It is neither 0 nor estimated here.',
  missingWhy: 'It was due and has not been submitted. It is neither 0 nor estimated here.',
  confidentialWhy: 'It is withheld under the rules.',
  notApplicableWhy: 'This place has no such indicator.',
  up: 'up',
  down: 'down',
  chartsTitle: (period) => `${period} in charts`,
  awardTitle: (period) => `Red banner, ${period}`,
  progressAward: (period) => `Progress award, ${period}`,
  awardText: (contest, group) => `Announced in the ${contest}${group && ` (group ${group})`}.`,
  awardRules: 'How it is judged',
  rulesUnpublished: 'The rules of the contest are not published, so it cannot be computed.',
  bannerGlyphs: ['红', '旗', '奖'],
  progressTitle: 'Progress on annual targets',
  progressText: (pace) => `${pace} of the year has passed; cumulative figures only`,
  progressColumns: {
    indicator: 'Indicator',
    target: 'Annual target',
    done: 'Achieved',
    against: 'Versus schedule',
  },
  against: (size, ahead, yearEnd) =>
    `${size} ${yearEnd ? (ahead ? 'above target' : 'short of target') : ahead ? 'ahead of schedule' : 'behind schedule'}`,
  onPace: (yearEnd) => (yearEnd ? 'achieved exactly' : 'on schedule'),
  notComparable: { stock: 'a year-end figure, no schedule', other: 'no schedule' },
  programmeTitle: (place, name) => `${name} in ${place}`,
  programmeText: (period, whole) => `${period}; ${whole} as a whole`,
  programmeBefore: 'no newer figures',
  elsewhere: 'Other places and periods',
  places: 'Other places',
  periods: 'Other periods',
  yearInferred:
    'The year is inferred: the source says “this year” and “last year” and prints none.',
  footSources: 'Sources: ',
  method:
    'The title gives the one or two most important things of the period, in this order: an announced award; a rank that moved, or that is first or last where every place has reported; the largest gap to the schedule of an annual target, from 5 percentage points; the largest change on a year earlier; a revision. Within a kind the largest comes first, good or bad alike. A rank computed by the rules announces no award.',
  footNote:
    '“Implied” figures follow from rounding intervals; all others are as the source gives them. What is not reported is not 0. Growth is as the source gives it.',
  footSheet: 'Red Banner · one-page briefing · every source on the Sources page',
};

/** Names of indicators start with a capital in the data; inside a sentence only acronyms keep it. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
