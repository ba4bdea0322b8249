import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatParts, formatValue, joinParts, periodName } from '../../figures/format.ts';
import { isYearInferred } from '../../figures/inferredYear.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { openingOf, statementsOf } from '../../figures/statements.ts';
import type { Words } from '../../locale/words.ts';

/** What the dataset does not say, in sentences, from its own rows. */
export function unknowns(dataset: Dataset, language: Language, { sources }: Words): string[] {
  const all = [...dataset.figures.all()];
  const count = (test: (figure: Figure) => boolean) => all.filter(test).length;
  const said: string[] = [];
  for (const contest of dataset.contests) {
    if (!contest.score) said.push(sources.unknownRules(nameOf(contest.name, language)));
  }
  const opening = openingOf(dataset);
  if (opening) said.push(...notGiven(dataset, opening.place.id, opening.period, language, sources));
  const years = count(isYearInferred);
  if (years > 0) said.push(sources.unknownYear(years));
  const scopes = count(({ scope }) => scope === 'unknown');
  if (scopes > 0) said.push(sources.unknownScope(scopes));
  for (const figure of all) {
    if (figure.measure !== 'rank' || !/第|首/.test(figure.printed)) continue;
    const place = dataset.places.get(figure.place);
    const indicator = dataset.indicators.get(figure.indicator);
    if (!place || !indicator || dataset.demo) continue;
    said.push(
      sources.unknownField(
        nameOf(place.name, language),
        nameOf(indicator.name, language),
        figure.printed,
      ),
    );
  }
  const bounds = count(({ qualifier }) => qualifier === '>');
  if (bounds > 0) said.push(sources.bound(bounds));
  const late = count(({ status }) => status === 'missing');
  if (late > 0) said.push(sources.late(late));
  return [...said, ...partsGaps(dataset, all, language, sources)];
}

/** What the opening page leaves open: indicators that others report, and levels without growth. */
function notGiven(
  dataset: Dataset,
  place: Parameters<typeof statementsOf>[1],
  period: Period,
  language: Language,
  sources: Words['sources'],
): string[] {
  const name = dataset.places.get(place)?.name;
  const statements = statementsOf(dataset, place, period);
  const main = [...dataset.indicators.values()].filter(
    ({ topic, partOf }) =>
      !partOf && ['growth', 'investment', 'foreign_capital', 'revenue', 'income'].includes(topic),
  );
  const names = (ids: typeof main) => ids.map((one) => nameOf(one.name, language));
  const absent = main.filter(({ id }) => !statements.has(id));
  const flat = main.filter(({ id }) => statements.get(id)?.level && !statements.get(id)?.yoy);
  const about = [name ? nameOf(name, language) : place, periodName(period, language)] as const;
  return [
    ...(absent.length > 0 ? [sources.unknownIndicator(...about, names(absent))] : []),
    ...(flat.length > 0 ? [sources.unknownGrowth(...about, names(flat))] : []),
  ];
}

/** Where the listed parts of a whole do not add up to it. Scopes are not asked: that may be the reason. */
function partsGaps(
  dataset: Dataset,
  all: readonly Figure[],
  language: Language,
  sources: Words['sources'],
): string[] {
  const levels = all.filter(({ measure, value }) => measure === 'level' && value);
  const groups = new Map<string, Figure[]>();
  for (const figure of levels) {
    const parent = dataset.places.get(figure.place)?.parent;
    const kind = dataset.indicators.get(figure.indicator)?.kind;
    if (!parent || (kind !== 'flow' && kind !== 'count')) continue;
    const key = [
      parent,
      figure.indicator,
      periodCode(figure.period),
      figure.span,
      figure.unit,
    ].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((parts) => {
    const [one] = parts;
    const parent = one && dataset.places.get(one.place)?.parent;
    const place = parent && dataset.places.get(parent);
    const indicator = one && dataset.indicators.get(one.indicator);
    const children = [...dataset.places.values()].filter((child) => child.parent === parent).length;
    const reported = new Set(parts.map((part) => part.place));
    // Only where most of the units report does their sum say anything about the whole.
    if (!one || !place || !indicator || reported.size < 5 || reported.size * 2 < children)
      return [];
    const whole = levels.find(
      (figure) =>
        figure.place === parent &&
        figure.indicator === one.indicator &&
        figure.span === one.span &&
        figure.unit === one.unit &&
        periodCode(figure.period) === periodCode(one.period),
    );
    if (!whole?.value || dataset.demo) return [];
    const scale = Math.max(whole.value.scale, ...parts.map(({ value }) => value?.scale ?? 0));
    const scaled = (figure: Figure) =>
      Math.round(Number(figure.value ? decimalText(figure.value) : 0) * 10 ** scale);
    const sum = parts.reduce((total, part) => total + scaled(part), 0);
    const gap = scaled(whole) - sum;
    if (gap === 0) return [];
    const text = (mantissa: number) =>
      joinParts(formatParts({ mantissa, scale }, one.unit, '=', language), language);
    return [
      sources.partsGap(
        nameOf(place.name, language),
        nameOf(indicator.name, language),
        periodName(one.period, language),
        text(sum),
        formatValue(whole.value, whole.unit, whole.qualifier, language),
        text(gap),
      ),
    ];
  });
}
