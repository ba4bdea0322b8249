import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { ChartBase } from '../chartBase.ts';
import type { Drawn, KindDefinition } from '../kinds/kindDefinition.ts';
import { rankBasis } from './field.ts';
import { isPoint } from './point.ts';
import { baseOf } from './readings.ts';
import type { Series } from './selection.ts';
import { pointAt } from './shownSeries.ts';
import { standingOf } from './standing.ts';

/** The texts of every kind: title, measure, unit, span, scope, notes, and the table behind. */
export function describeChart(chart: Drawn, kind: KindDefinition): ChartBase {
  const { view, shown, last, language, words } = chart;
  const { selection, indicators } = view;
  const title = titleOf(chart, kind);
  const names = selection.periods.map((period) => periodName(period, language));
  const units = kind.unit
    ? [kind.unit]
    : [...new Set(shown.map(({ axis }) => axis.name).filter(Boolean))];
  const base = baseName(chart);
  const figures = shown.flatMap(({ series }) =>
    series.points.flatMap((point) => (isPoint(point) ? point.figures : [])),
  );
  return {
    id: 'workbench',
    title,
    subtitle: words.subtitle(
      [
        indicators.map(({ name }) => nameOf(name, language)).join(language === 'zh' ? '、' : ', '),
        words.measures[selection.measure],
        coverText(chart, ({ span }) => words.spans[span]),
        coverText(chart, ({ scope }) => words.scopes[scope]),
        base ? words.indexOf(base) : units.length > 0 ? words.unit(units.join(', ')) : '',
      ].filter(Boolean),
    ),
    description: words.described(
      title,
      shown.map(({ name, texts }) => `${name} ${names[last] ?? ''} ${texts[last] ?? ''}`),
    ),
    note: notesOf(chart, kind).join(language === 'zh' ? '' : ' ') || undefined,
    columns: [words.period, ...shown.map(({ name }) => name)],
    rows: names.map((name, i) => [name, ...shown.map(({ texts }) => texts[i] ?? '')]).reverse(),
    figureRows: [...new Set(figures.map(({ row }) => row))].slice(-3),
  };
}

/** The title: a sentence about the place chosen first, which is the coloured one. */
function titleOf(chart: Drawn, kind: KindDefinition): string {
  const { dataset, view, chosen, last, language, words } = chart;
  const period = view.selection.periods[last];
  const when = period ? periodName(period, language) : '';
  const [lead] = chosen;
  const [x, y] = view.indicators.map(({ name }) => nameOf(name, language));
  // Without any value the title only names the choice.
  if (last < 0) return [x, y].filter(Boolean).join(language === 'zh' ? '、' : ', ');
  if (kind.title) return kind.title(chart, when);
  if (!lead || !x) return x ?? '';
  const { place } = lead.series;
  const name = place ? nameOf(place.name, language) : '';
  const text = lead.texts[last] ?? '';
  if (view.measure === 'rank') return words.ranked(name, x, text, when);
  if (view.as === 'index') return words.only(name, x, text, when);
  const standing = standingOf(dataset, lead, chosen, last);
  return standing ? words.standing(name, x, text, standing, when) : words.only(name, x, text, when);
}

/** The span of all figures; if indicators differ, each span with the name of its indicator. */
function coverText({ chosen, language }: Drawn, of: (series: Series) => string): string {
  const covers = new Map(chosen.map(({ series }) => [series.indicator, of(series)]));
  const [first = ''] = covers.values();
  if ([...covers.values()].every((one) => one === first)) return first;
  return [...covers]
    .map(([{ name }, said]) =>
      language === 'zh' ? `${nameOf(name, language)}${said}` : `${nameOf(name, language)} ${said}`,
    )
    .join(language === 'zh' ? '、' : ', ');
}

function notesOf(chart: Drawn, kind: KindDefinition): string[] {
  const { dataset, view, shown, kept, words } = chart;
  const { selection, measure, indicators } = view;
  const points = shown.flatMap(({ series }) => series.points);
  const states = new Set(points.map((point) => (isPoint(point) ? point.state : undefined)));
  const [indicator] = indicators;
  const all = selection.periods.length;
  return [
    gapNote(chart, kind),
    ...(['preliminary', 'revised', 'implied'] as const).map((state) =>
      states.has(state) ? words.stateNotes[kind.statesBy][state] : '',
    ),
    kind.dashesComparisons && shown.some(({ series }) => series.role !== 'chosen')
      ? words.besideNote
      : '',
    measure === 'rank' && states.has('implied') && indicator
      ? words.rankNote[rankBasis(dataset, indicator)]
      : '',
    ...(kind.notes?.(chart) ?? []),
    view.as === 'index' ? words.indexNote(baseName(chart)) : '',
    selection.leftOut > 0 ? words.leftOut(selection.leftOut) : '',
    kept.length < all ? words.thinned(all * shown.length, kept.length * shown.length) : '',
  ].filter(Boolean);
}

/** The note on values that are not drawn for lack of a figure, as the kind shows them. */
function gapNote({ shown, chosen, last, language, words }: Drawn, kind: KindDefinition): string {
  if (kind.periods === 'newest') {
    const absent = chosen.filter((one) => !pointAt(one, last));
    return absent.length > 0
      ? words.notDrawn(absent.map(({ name, texts }) => `${name} ${texts[last] ?? ''}`))
      : '';
  }
  const isWhole = shown.every(({ series }) => series.points.every(isPoint));
  return isWhole ? '' : (kind.gapNote?.[language] ?? words.gapNote);
}

/** The base period of an index; '' if the chart is no index. */
function baseName({ view, language }: Drawn): string {
  const base = view.as === 'index' ? view.selection.periods[baseOf(view.selection)] : undefined;
  return base ? periodName(base, language) : '';
}
