import type { Dataset } from '../../figures/dataset.ts';
import type { Figure, Measure, Status } from '../../figures/figure.ts';
import { periodSpanName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { writeValue } from '../../figures/writeValue.ts';

/** The words for a figure's measure, and for the reason of a missing value. */
export interface FigureNames {
  readonly measures: Readonly<Record<Measure, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** A figure's value in the form of the pages, or the word for its absence. */
export function writtenValue(figure: Figure, language: Language, names: FigureNames): string {
  return writeValue(figure, language)?.text ?? names.statuses[figure.status];
}

/** The subject of a figure: `平湖市 · 地区生产总值 · 增速 · 2023年1–3月累计`. */
export function writtenSubject(
  figure: Figure,
  dataset: Pick<Dataset, 'places' | 'indicators'>,
  language: Language,
  names: FigureNames,
): string {
  const { place, indicator, measure, of, period, span } = figure;
  const named = (one: { readonly name: { zh: string; en: string } } | undefined, id: string) =>
    one ? nameOf(one.name, language) : id;
  return [
    named(dataset.places.get(place), place),
    named(dataset.indicators.get(indicator), indicator),
    names.measures[measure],
    ...(of === undefined ? [] : [named(dataset.places.get(of), of)]),
    periodSpanName(period, span, language),
  ].join(' · ');
}
