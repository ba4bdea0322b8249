import type { sources as zh } from '../zh/sources.ts';

export const sources: typeof zh = {
  title: 'Sources',
  lede: (figures, sourceCount, places) =>
    `This dataset has ${figures} figures from ${sourceCount} sources about ${places} units. All are listed here: how each is printed, how it is recorded, and the paragraph it stands in.`,
  readable: 'This page reads and prints whole without script.',
  contents: 'On this page',
  all: 'All figures',
  columns: {
    indicator: 'Indicator',
    literal: 'As printed',
    value: 'Recorded as',
    scope: 'Scope · status',
    source: 'Source · paragraph',
    released: 'Released',
  },
  implied: 'implied',
  impliedRest: (whole) => `rest of ${whole}`,
  impliedHow: (level, share) => `${level} ÷ ${share} − ${level}`,
  noLiteral: 'not in the source',
  revisedFrom: (value, day) => `before: ${value} (${day})`,
  figuresOf: (n) => `${n} ${n === 1 ? 'figure' : 'figures'}`,
  unknown: 'What is not known',
  unknownRules: (contest) =>
    `${contest}: which indicators count, their weights and the other units’ results are not published.`,
  unknownYear: (n) =>
    `The year of ${n} figures is inferred: the source says “this year” or “last year” and prints none.`,
  unknownScope: (n) =>
    `The scope of ${n} figures is not stated: “the whole city” (全市) may mean its territory, or only what it manages itself.`,
  unknownField: (place, indicator, printed) =>
    `${place}, ${indicator}, “${printed}”: how many units were ranked is not said.`,
  unknownIndicator: (place, period, names) =>
    `${place}, ${period}: no source gives ${names.join('; ')}.`,
  unknownGrowth: (place, period, names) =>
    `${place}, ${period}: a level but no growth for ${names.join('; ')}.`,
  bound: (n) =>
    `${n} figures are only bounds (“more than 100”); they are kept as bounds, not guessed.`,
  late: (n) => `${n} figures were due and not submitted; they are marked so and are not 0.`,
  partsGap: (whole, indicator, period, sum, total, gap) =>
    `${whole}, ${period}, ${indicator}: the listed units add up to ${sum}, the published total is ${total}, a difference of ${gap}. Scopes may differ; the difference is shown, not mended.`,
  sourceList: 'Sources',
  hand: { first: 'first hand', second: 'second hand, repeated from another site' },
  sha: 'SHA-256 of the source text',
  methods: 'Methods',
  methodList: [
    [
      'From print to record',
      'Every printed digit is kept and none added. Money is 亿元 or 万美元 in Chinese, bn or m in English, from one canonical value. “More than” is a lower bound; “nearly” and “about” are kept.',
    ],
    [
      'Implied figures',
      'Where a share and a level imply the rest, both are taken as rounding intervals; the result is a range and is named implied.',
    ],
    [
      'Growth',
      'Growth is at constant prices and comes from the source; levels are at current prices. Neither is computed from the other.',
    ],
    [
      'Missing figures',
      '“Not reported”: no source gives it. “Not submitted”: it was due. “Confidential”: withheld under the rules. “Not applicable”: there is no such thing. None of them is 0.',
    ],
    [
      'Revisions',
      'Where a figure was changed later, the latest release shows and the earlier ones stand below it.',
    ],
  ],
  definitions: 'Definitions of the indicators',
  unit: 'usual unit',
  kinds: { flow: 'flow', stock: 'stock', ratio: 'ratio', growth: 'growth', count: 'count' },
  downloads: 'Downloads',
  download: { package: 'description of the package (Frictionless)', table: 'table (CSV, UTF-8)' },
  log: 'Change log',
  logAdded: (n) => `${n} figures added`,
  logRevised: (n) => `${n} figures revised`,
  logWithdrawn: (n) => `${n} withdrawn`,
  logUndated: 'no release date printed',
};
