import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import { isYearInferred } from '../../figures/inferredYear.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import { isOfFirms, openingOf, placesWithPages, statementsOf } from '../../figures/statements.ts';
import type { IndicatorKind, Place } from '../../figures/tables.ts';
import type { SourcesWords } from '../../locale/sources.ts';
import { HELD_BACK_NOTE } from '../../release/heldBackNote.ts';

/** Kinds of indicators for which a reader expects growth in addition to a level. */
const RATED: ReadonlySet<IndicatorKind> = new Set(['flow', 'growth', 'ratio']);

/** Lists in sentences the facts that the dataset lacks, from its own rows. */
export function unknowns(dataset: Dataset, language: Language, sources: SourcesWords): string[] {
  const all = [...dataset.figures.all()];
  const count = (test: (figure: Figure) => boolean) => all.filter(test).length;
  const said: string[] = [];
  for (const contest of dataset.contests) {
    if (!contest.score) said.push(sources.unknownRules(nameOf(contest.name, language)));
  }
  const opening = openingOf(dataset);
  if (opening) {
    said.push(...otherUnits(dataset, opening.place, opening.period, language, sources));
    said.push(...notGiven(dataset, opening.place.id, opening.period, language, sources));
  }
  const years = count(isYearInferred);
  if (years > 0) said.push(sources.unknownYear(years));
  const scopes = count(({ scope }) => scope === 'unknown');
  if (scopes > 0) said.push(sources.unknownScope(scopes));
  for (const figure of all) {
    if (figure.measure !== 'rank' || !/第|首/.test(figure.printed)) continue;
    // “五县两区” states the number of places.
    if (/[一二三四五六七八九十\d](?:个|家|县|区|市|镇)/.test(figure.printed)) continue;
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
  const bounds = count(({ qualifier }) => qualifier === '>' || qualifier === '<');
  if (bounds > 0) said.push(sources.bound(bounds));
  const late = count(({ status }) => status === 'missing');
  if (late > 0) said.push(sources.late(late));
  const hidden = count(({ status }) => status === 'confidential');
  if (hidden > 0) said.push(sources.confidential(hidden));
  const heldBack = count(({ note }) => note === HELD_BACK_NOTE);
  if (heldBack > 0) said.push(sources.heldBack(heldBack));
  return said;
}

/** True if only the opening place of its whole has published figures of this period. */
function otherUnits(
  dataset: Dataset,
  place: Place,
  period: Period,
  language: Language,
  sources: SourcesWords,
): string[] {
  const whole = place.parent && dataset.places.get(place.parent);
  const isAlone = !placesWithPages(dataset).some(
    (other) =>
      other.id !== place.id &&
      other.parent === place.parent &&
      statementsOf(dataset, other.id, period).size > 0,
  );
  return whole && isAlone
    ? [sources.unknownUnits(nameOf(whole.name, language), nameOf(place.name, language))]
    : [];
}

/** The gaps of the opening page: indicators that only others report, and levels without growth. */
function notGiven(
  dataset: Dataset,
  place: Parameters<typeof statementsOf>[1],
  period: Period,
  language: Language,
  sources: SourcesWords,
): string[] {
  const name = dataset.places.get(place)?.name;
  const statements = statementsOf(dataset, place, period);
  const main = [...dataset.indicators.values()].filter(
    (one) =>
      one.section === 'briefing' && !one.partOf && RATED.has(one.kind) && !isOfFirms(dataset, one),
  );
  const names = (ids: typeof main) => ids.map((one) => nameOf(one.name, language));
  const absent = main.filter(({ id }) => !statements.has(id));
  const flat = main.filter(
    ({ id, kind }) => kind === 'flow' && statements.get(id)?.level && !statements.get(id)?.yoy,
  );
  const about = [name ? nameOf(name, language) : place, periodName(period, language)] as const;
  return [
    ...(absent.length > 0 ? [sources.unknownIndicator(...about, names(absent))] : []),
    ...(flat.length > 0 ? [sources.unknownGrowth(...about, names(flat))] : []),
  ];
}
