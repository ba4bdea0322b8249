import type { charts as zh } from '../zh/charts.ts';

export const charts: typeof zh = {
  table: 'Table',
  place: 'Unit',
  indicator: 'Indicator',
  stage: 'Stage',
  quarter: 'Quarter',
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
  foreignBoth: 'Contracted and utilised foreign capital',
  foreignTitle: (contracted, utilised, ratio) => {
    if (!ratio) return `Contracted ${contracted}, utilised ${utilised}`;
    return ratio.more
      ? `Utilised foreign capital is ${ratio.times} times the contracted`
      : `Utilised foreign capital is ${ratio.percent}% of the contracted`;
  },
  foreignDescription: (contracted, utilised) =>
    `Contracted foreign capital ${contracted}; utilised ${utilised}.`,
  foreignNote: (ratio) =>
    `${ratio ? `Utilised ÷ contracted = ${ratio}. ` : ''}Money that arrives may come from earlier contracts, so utilised may exceed contracted; the two are not added.`,
  funnelStages: 'Stages of investment promotion',
  funnelTitle: (first, firstValue, last, lastValue) =>
    `${first}: ${firstValue}; ${lowerFirst(last)}: ${lastValue}`,
  funnelDescription: (stages) => `${stages.join('; ')}.`,
  funnelNote: (bounds) =>
    `${bounds ? 'An arrow means “more than”: a lower bound. ' : ''}Each stage counts something else, so their ratios are no conversion rates.`,
  oneSquareEach: (name) => `${name}, one square each`,
  projectsTitle: (name, whole, part, count) => `${name}: ${whole}; ${lowerFirst(part)}: ${count}`,
  projectsDescription: (counts) => `${counts.join('; ')}.`,
  projectsNote: (parts, sum, whole) =>
    parts.length < 2
      ? undefined
      : `${parts.join(' + ')} = ${sum}${sum === whole ? ', just the total' : `; the total is ${whole}`}. The source does not say whether the kinds exclude each other, so each has its own row.`,
  growthTitle: (name, growth) => `${name} ${growth} on a year earlier`,
  growthSubtitle: 'Cumulative growth on a year earlier, %, last eight quarters',
  growthDescription: (ends, from, to) =>
    `Cumulative growth on a year earlier from ${from} to ${to}; latest: ${ends.join('; ')}.`,
  growthNote:
    'Growth is at constant prices and given by the source, not computed from levels; a broken line is not reported.',
};

function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
