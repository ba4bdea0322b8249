import { grouped } from '../grouped.ts';
import type { sources as zh } from '../zh/sources.ts';

const figures = (n: number) => `${grouped(n)} ${n === 1 ? 'figure' : 'figures'}`;

export const sources: typeof zh = {
  title: 'Sources',
  plain: 'What can be looked up here',
  plainText:
    'A county’s economic figures are printed in articles, sheets and web pages. This page lays out every figure that the site uses: how it is printed, in which unit it is recorded, how it was converted, in which paragraph it stands and when it came out. What the sources do not say is listed too. The red banner is a prize, not a warning.',
  counts: {
    figures,
    figuresFrom: (sourceCount, places) =>
      `from ${grouped(sourceCount)} sources about ${grouped(places)} places`,
    unknowns: (n) => `${grouped(n)} ${n === 1 ? 'thing' : 'things'} not known`,
    unknownsText: 'not published, inferred, or of unclear scope',
    checks: (n) => `${grouped(n)} ${n === 1 ? 'check' : 'checks'} failed or not possible`,
    checksText: 'parts against totals, shares against levels, winners announced against the rules',
  },
  readable: 'This page reads and prints whole without script.',
  sections: {
    unknown: 'What is not known',
    figures: 'All figures',
    implied: 'Implied figures',
    checks: 'Checks',
    sources: 'Sources',
    methods: 'Methods',
    definitions: 'Definitions of the indicators',
    rules: 'Rules of the contests',
    log: 'Releases and revisions',
    downloads: 'Downloads',
  },
  contents: 'On this page',
  placeTitle: (place, code) => `${place}${code && `, ${code}`} · all figures`,
  yearOf: (year) => year,
  back: 'Back to sources',
  pages: 'By place and year',
  pagesText: (n) => `The figures stand on ${grouped(n)} pages, which need no script.`,
  columns: {
    indicator: 'Indicator',
    literal: 'As printed',
    value: 'Recorded as',
    scope: 'Scope · status',
    source: 'Source · paragraph',
    released: 'Released',
  },
  search: 'Find figures',
  searchLabel: 'Words',
  searchHint: 'Units, indicators, printed words, sources; in Chinese without spaces too',
  filters: {
    place: 'Unit',
    indicator: 'Indicator',
    measure: 'Measure',
    status: 'Status',
    source: 'Source',
  },
  any: 'any',
  found: (n) => (n === 0 ? 'Nothing found' : `${figures(n)} found`),
  nothing: 'No results. Use fewer words, or drop a filter.',
  clear: 'Clear all',
  dayOnly: (day) => `Released on ${day} only`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  results: 'What was found',
  implied: 'implied',
  impliedText:
    'Figures that no source prints but that follow from a printed share and level. Both were rounded, so the result is a range.',
  impliedNone: 'This dataset implies none.',
  impliedRest: (whole) => `rest of ${whole}`,
  impliedHow: (level, share) => `${level} ÷ ${share} − ${level}`,
  noLiteral: 'not in the source',
  revisedFrom: (value, day) => `before: ${value} (${day})`,
  figuresOf: figures,
  unknownRules: (contest) =>
    `${contest}: which indicators count, their weights and the results of other places are not published.`,
  unknownYear: (n) =>
    `The year of ${n} figures is inferred: the source says “this year” or “last year” and prints none.`,
  unknownScope: (n) =>
    `The scope of ${n} figures is not stated: they may cover the whole territory, or only what the place itself manages.`,
  unknownUnits: (whole, place) =>
    `The places of ${whole} other than ${place}: their figures are not published, so nothing can be compared or ranked anew.`,
  unknownField: (place, indicator, printed) =>
    `${place}, ${indicator}, “${printed}”: the number of places ranked is not stated.`,
  unknownIndicator: (place, period, names) =>
    `${place}, ${period}: no source gives ${names.join('; ')}.`,
  unknownGrowth: (place, period, names) =>
    `${place}, ${period}: a level but no growth for ${names.join('; ')}.`,
  bound: (n) =>
    `${n} figures are only bounds (“more than 100”); they are kept as bounds, not guessed.`,
  late: (n) => `${n} figures are late; they are marked so and are not 0.`,
  confidential: (n) => `${n} figures are confidential; they are marked so and are not 0.`,
  heldBack: (n) =>
    `${n} of these might be public but would give one that is not away, so they are held back too.`,
  unknownNone: 'By its own rows, this dataset leaves nothing open.',
  checksText:
    'Where a source gives a total and its parts they are added up; where it gives a share and both levels they are divided; where winners are announced and the rules are known the contest is computed. Differences are shown, not corrected.',
  checksCounts: (agrees, differs, notRun) =>
    `${grouped(agrees)} agree, ${grouped(differs)} differ, ${grouped(notRun)} could not be checked.`,
  differs: 'Those that differ',
  notRun: 'Those that could not be checked',
  checkColumns: {
    what: 'Total',
    total: 'Published',
    sum: 'Sum of parts',
    gap: 'Difference',
    why: 'Why',
  },
  checksMore: (shown, all) => `The first ${grouped(shown)} of ${grouped(all)}.`,
  shareOff: (share, low, high) =>
    `the published share is ${share}; by the two levels it is between ${low} and ${high}`,
  without: (units, names, more) =>
    `of the ${units} places that state it elsewhere, ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} state nothing for the period`,
  colon: ': ',
  shareAlone: 'the level that the share is of is not published',
  hand: { first: 'first hand', second: 'second hand, repeated from another site' },
  sha: 'SHA-256 of the source text',
  citing: (n) => `the ${figures(n)} that cite it`,
  methodList: [
    [
      'From print to record',
      'Every printed digit is kept and none added. Money is 亿元 or 万美元 in Chinese, bn or m in English, from one converted value. “Over” marks a lower bound, “under” an upper one; “about” is kept.',
    ],
    [
      'Implied figures',
      'Where a share and a level imply the rest, both are taken as rounding intervals; the result is a range and is named implied.',
    ],
    [
      'Growth',
      'Growth comes from the source, at constant or current prices as the source defines it; levels are at current prices. Neither is computed from the other.',
    ],
    [
      'Missing figures',
      '“Not reported”: no source gives it. “Late”: it was due. “Confidential”: withheld under the rules. “Not applicable”: there is no such thing. None of them is 0.',
    ],
    [
      'Revisions',
      'Where a figure was changed later, the latest release shows and the earlier ones stand below it.',
    ],
    [
      'Nothing leaks',
      'Internal figures and those before their day of release are in no file of a public edition. Where a total, a part, a share or a running total would give one of them away, it is held back too and marked confidential.',
    ],
  ],
  unit: 'usual unit',
  csvOf: (name) => `all figures of ${name} (CSV)`,
  kinds: { flow: 'flow', stock: 'stock', ratio: 'ratio', growth: 'growth', count: 'count' },
  directions: { higher: 'more is better', lower: 'less is better', none: 'neither is better' },
  rulesText:
    'Every set of rules that the data state, by the day from which it holds. What is not published is said not to be.',
  ruleVersion: (version) => `version ${version}`,
  ruleFrom: (from, to) =>
    from || to ? `${from || 'start not stated'} to ${to || 'now'}` : 'dates not stated',
  rulePublished: 'The rules are not published.',
  ruleWinners: (winners, progress) =>
    `${winners} red ${winners === 1 ? 'banner' : 'banners'}${progress > 0 ? `, ${progress} for progress` : ''}`,
  ruleColumns: {
    indicator: 'Indicator',
    measure: 'Measure',
    weight: 'Weight',
    direction: 'Direction',
  },
  download: {
    package: 'description of the package (Frictionless)',
    table: 'table (CSV, UTF-8)',
    zip: 'all tables and their description in one archive',
    releases: 'list of the releases',
    disclosure:
      'record of disclosure control: which cells are not published, and why; internal only',
    csvw: 'description of the tables (W3C CSV on the Web)',
    catalogue: 'catalogue (DCAT, JSON-LD)',
    feed: 'feed of releases and revisions (Atom)',
  },
  downloadsText:
    'The addresses stay the same from release to release. Each indicator has a table of its own, listed with its definition.',
  logText:
    'What each release added, revised and took back. A frozen release keeps all tables of that day and does not change any more.',
  logAdded: (n) => `${figures(n)} added`,
  logRevised: (n) => `${grouped(n)} revised`,
  logWithdrawn: (n) => `${grouped(n)} withdrawn`,
  logUndated: 'no release date printed',
  logChange: (what, from, to) => `${what}: ${from} became ${to}`,
  logMore: (n) => `and ${grouped(n)} more`,
  asOf: (day) => `See the whole site as of ${day}`,
  withdrawnText:
    'The frozen releases of these days were withdrawn, and old links to them do not open: something in them was corrected later, is no longer public, or differs from the current edition.',
  withdrawnRelease: (day, on, files) =>
    `Frozen release of ${day}, withdrawn on ${on} (${files.join(', ')})`,
  frozen: 'Frozen release',
  frozenFiles: 'data and manifest',
};
