import type { charts as zh } from '../zh/charts.ts';

export const charts: typeof zh = {
  table: 'Table',
  place: 'Unit',
  indicator: 'Indicator',
  stage: 'Stage',
  period: 'Period',
  share: 'Share',
  notReported: 'not reported',
  subtitle: (what, span) => `${what}, ${span}`,
  implied: (text) => `${text} (implied)`,
  restOf: (whole) => `rest of ${whole}`,
  shareTitle: (own, whole, name, percent) =>
    `${own} has ${percent} of ${whole}’s ${lowerFirst(name)}`,
  shareDescription: (own, whole, name, percent, level, rest, range) =>
    `${own} has ${percent} of ${whole}’s ${lowerFirst(name)}, that is ${level}; the rest has ${rest}, implied to lie within ${range}.`,
  shareNote: (level, percent, range) =>
    `The rest is implied: ${level} ÷ ${percent} − ${level}. Both figures are rounded, so it lies within ${range}.`,
  impliedShareTitle: (own, whole, name, percent) =>
    `${own} has about ${percent} of ${whole}’s ${lowerFirst(name)} (implied)`,
  impliedShareNote: (level, whole, percent) =>
    `The share is implied: ${level} ÷ ${whole} ≈ ${percent}.`,
  pairTitle: (first, second, ratio) => {
    if (!ratio) return `${first.name}: ${first.label}; ${lowerFirst(second.name)}: ${second.label}`;
    return ratio.more
      ? `${second.name} is ${ratio.times} times ${lowerFirst(first.name)}`
      : `${second.name} is ${ratio.percent}% of ${lowerFirst(first.name)}`;
  },
  pairDescription: (first, second) =>
    `${first.name} ${first.label}; ${lowerFirst(second.name)} ${second.label}.`,
  pairNote: (_first, second, ratio) =>
    `${ratio ? `Ratio ${ratio}. ` : ''}${second} may stem from earlier periods and exceed this one’s; the two are not added.`,
  funnelStages: (count) => `${count} stages`,
  funnelTitle: (first, firstValue, last, lastValue) =>
    `${first}: ${firstValue}; ${lowerFirst(last)}: ${lastValue}`,
  funnelDescription: (stages) => `${stages.join('; ')}.`,
  funnelNote: (bounds) =>
    `${bounds ? 'An arrow means “more than”: a lower bound. ' : ''}Each stage counts something else, so their ratios are no conversion rates.`,
  oneSquareEach: (name) => `${name}, one square each`,
  partsTitle: (name, whole, part, count) => `${name}: ${whole}; ${lowerFirst(part)}: ${count}`,
  partsDescription: (counts) => `${counts.join('; ')}.`,
  partsNote: (parts, sum, whole) =>
    parts.length < 2
      ? undefined
      : `${parts.join(' + ')} = ${sum}${sum === whole ? ', just the total' : `; the total is ${whole}`}. The source does not say whether the kinds exclude each other, so each has its own row.`,
  partsApart: (parts) =>
    parts < 2
      ? undefined
      : 'The source does not say whether the parts exclude each other, so each has its own row and they are not added.',
  growthTitle: (name, growth) => `${name} ${growth} on a year earlier`,
  growthSubtitle: (span, periods) =>
    `Growth on a year earlier, ${span}, %, last ${periods} periods`,
  growthDescription: (ends, span, from, to) =>
    `Growth on a year earlier (${span}) from ${from} to ${to}; latest: ${ends.join('; ')}.`,
  growthNote:
    'Growth is given by the source, not computed from levels; a broken line is not reported.',
  spans: {
    ytd: 'cumulative',
    quarter: 'single quarter',
    month: 'single month',
    year: 'whole year',
    point: 'end of period',
  },
  growthBarsTitle: (count, highest, lowest) =>
    `Of ${count} growth rates ${lowerFirst(highest.name)} is highest (${highest.label}), ${lowerFirst(lowest.name)} lowest (${lowest.label})`,
  growthBarsPlain: (count) => `Growth of ${count} indicators on a year earlier`,
  growthBarsSubtitle: 'Growth on a year earlier, %',
  growthBarsNote:
    'Growth is given by the source, not computed from levels; indicators without a published growth are not in the chart.',
  levelsTitle: (name, value, before) =>
    before ? `${name}: ${value}, a year earlier ${before}` : `${name}: ${value}`,
  levelsDescription: (name, values) => `${name}: ${values.join('; ')}.`,
  levelsNote: (breaks, gaps) =>
    [
      'At current prices, so no growth follows from it.',
      breaks
        ? 'Cumulative figures start again each January, so the line breaks at the year’s end.'
        : '',
      gaps ? 'Periods without a point are not reported; none is filled in.' : '',
    ]
      .filter(Boolean)
      .join(' '),
};

function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
