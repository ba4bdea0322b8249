import type { ChartKind } from '../../board/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { periodName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartView } from './chartView.ts';
import { ONE_PERIOD } from './drawnPart.ts';
import { rankBasis } from './field.ts';
import { isPoint } from './point.ts';
import { baseOf } from './readings.ts';
import type { Series } from './selection.ts';
import { pointAt, type ShownSeries } from './shownSeries.ts';
import { standingOf } from './standing.ts';

/** How a kind shows where a value comes from: by its points, its areas, or in words alone. */
const MARKED_BY: Readonly<Record<ChartKind, 'points' | 'areas' | 'words'>> = {
  line: 'points',
  column: 'areas',
  bar: 'areas',
  stacked: 'areas',
  'stacked-100': 'areas',
  scatter: 'points',
  slope: 'points',
  bump: 'words',
  dots: 'points',
  profile: 'points',
  heat: 'words',
  multiples: 'points',
};
/** What a chart is described from. */
export interface Described {
  readonly dataset: Dataset;
  readonly view: ChartView;
  readonly shown: readonly ShownSeries[];
  readonly chosen: readonly ShownSeries[];
  /** The newest period that anybody states. */
  readonly last: number;
  /** How many periods are drawn; fewer than there are where a line is thinned. */
  readonly kept: number;
  readonly language: Language;
  readonly words: WorkbenchWords;
}

/** What every kind says: title, measure, unit, span, scope, notes, the table behind. */
export function describeChart(chart: Described) {
  const { view, shown, last, language, words } = chart;
  const { selection, indicators, kind } = view;
  const title = titleOf(chart);
  const names = selection.periods.map((period) => periodName(period, language));
  const units =
    kind === 'stacked-100'
      ? ['%']
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
    note: notesOf(chart).join(language === 'zh' ? '' : ' ') || undefined,
    columns: [words.period, ...shown.map(({ name }) => name)],
    rows: names.map((name, i) => [name, ...shown.map(({ texts }) => texts[i] ?? '')]).reverse(),
    figureRows: [...new Set(figures.map(({ row }) => row))].slice(-3),
  };
}

/** The sentence of a chart about the place chosen first, which is the coloured one. */
function titleOf({ dataset, view, chosen, last, language, words }: Described): string {
  const period = view.selection.periods[last];
  const when = period ? periodName(period, language) : '';
  const [lead] = chosen;
  const [x, y] = view.indicators.map(({ name }) => nameOf(name, language));
  const nameAt = (one: ShownSeries | undefined) =>
    one?.series.place ? nameOf(one.series.place.name, language) : '';
  // Where nobody states anything there is nothing to say but what was asked for.
  if (last < 0) return [x, y].filter(Boolean).join(language === 'zh' ? '、' : ', ');
  if (view.kind === 'scatter') return words.scatterTitle(x ?? '', y ?? '', when);
  if (view.kind === 'profile')
    return words.profileTitle(nameAt(lead), view.indicators.length, when);
  if (!lead || !x) return x ?? '';
  const text = lead.texts[last] ?? '';
  if (view.measure === 'rank') return words.ranked(nameAt(lead), x, text, when);
  if (view.as === 'index') return words.only(nameAt(lead), x, text, when);
  const standing = standingOf(dataset, lead, chosen, last);
  return standing
    ? words.standing(nameAt(lead), x, text, standing, when)
    : words.only(nameAt(lead), x, text, when);
}

/** The span of all figures; where indicators differ, each span with the name of its indicator. */
function coverText({ chosen, language }: Described, of: (series: Series) => string): string {
  const covers = new Map(chosen.map(({ series }) => [series.indicator, of(series)]));
  const [first = ''] = covers.values();
  if ([...covers.values()].every((one) => one === first)) return first;
  return [...covers]
    .map(([{ name }, said]) =>
      language === 'zh' ? `${nameOf(name, language)}${said}` : `${nameOf(name, language)} ${said}`,
    )
    .join(language === 'zh' ? '、' : ', ');
}

function notesOf(chart: Described): string[] {
  const { dataset, view, shown, kept, language, words } = chart;
  const { kind, selection, measure, indicators } = view;
  const points = shown.flatMap(({ series }) => series.points);
  const states = new Set(points.map((point) => (isPoint(point) ? point.state : undefined)));
  const [indicator] = indicators;
  const [place] = view.places;
  const all = selection.periods.length;
  return [
    gapNote(chart),
    ...(['preliminary', 'revised', 'implied'] as const).map((state) =>
      states.has(state) ? words.stateNotes[MARKED_BY[kind]][state] : '',
    ),
    kind === 'line' && shown.some(({ series }) => series.role !== 'chosen') ? words.besideNote : '',
    measure === 'rank' && states.has('implied') && indicator
      ? words.rankNote[rankBasis(dataset, indicator)]
      : '',
    brokenNote(chart),
    view.as === 'years' ? words.yearsNote : '',
    view.as === 'index' ? words.indexNote(baseName(chart)) : '',
    kind === 'profile' && place ? words.profileNote(nameOf(place.name, language)) : '',
    kind === 'dots' ? words.intervalNote : '',
    kind === 'profile' ? words.normalised : '',
    selection.leftOut > 0 ? words.leftOut(selection.leftOut) : '',
    kept < all ? words.thinned(all * shown.length, kept * shown.length) : '',
  ].filter(Boolean);
}

/** What is not drawn for want of a figure, in the way the kind shows it. */
function gapNote({ view, shown, chosen, last, words }: Described): string {
  const { kind } = view;
  // In a table of shades each gap says its own reason.
  if (kind === 'heat') return '';
  if (ONE_PERIOD.has(kind)) {
    const absent = chosen.filter((one) => !pointAt(one, last));
    return absent.length > 0
      ? words.notDrawn(absent.map(({ name, texts }) => `${name} ${texts[last] ?? ''}`))
      : '';
  }
  if (!shown.some(({ series }) => series.points.some((point) => !isPoint(point)))) return '';
  if (kind === 'stacked-100') return words.gapNotes.whole;
  return words.gapNotes[kind === 'stacked' ? 'parts' : MARKED_BY[kind]];
}

/** That lines of what accumulates break at the year's end, where any does. */
function brokenNote({ view, shown, words }: Described): string {
  const { kind, as, selection } = view;
  const isLine = (kind === 'line' && as !== 'years') || kind === 'multiples';
  const years = new Set(selection.periods.map(({ year }) => year));
  const accumulates = shown.some(
    ({ series: { span, role } }) => span === 'ytd' && role !== 'target',
  );
  return isLine && selection.measure === 'level' && accumulates && years.size > 1
    ? words.brokenNote
    : '';
}

/** The period that an index counts from; '' where the chart is none. */
function baseName({ view, language }: Described): string {
  const base = view.as === 'index' ? view.selection.periods[baseOf(view.selection)] : undefined;
  return base ? periodName(base, language) : '';
}
