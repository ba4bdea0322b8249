import type { CodeColumn } from '../../figures/columns.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import type { IndicatorId, PlaceId, SourceId } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import { parsePeriod } from '../../figures/period.ts';
import { evidence as en } from '../../locale/en/evidence.ts';
import { evidence as zh } from '../../locale/zh/evidence.ts';
import { releaseDays } from '../../release/datasetAsOf.ts';
import { holdsWords, plainText, queryWords } from './searchText.ts';
import { NO_SEARCH, SOURCES_QUERY, type SourcesQuery } from './sourcesQuery.ts';

/** True if a query has any word or filter. */
export function isSearch(query: SourcesQuery): boolean {
  return SOURCES_QUERY.text({ ...query, page: 1 }) !== SOURCES_QUERY.text(NO_SEARCH);
}

/** The rows of figures.csv (from 0) that a query finds, in file order. */
export function searchFigures(dataset: Dataset, query: SourcesQuery): number[] {
  const { columns } = dataset.figures;
  const wanted: { codes: Int32Array; code: number }[] = [];
  const want = (column: CodeColumn, name: string | undefined) => {
    if (name !== undefined) wanted.push({ codes: column.codes, code: column.names.indexOf(name) });
  };
  want(columns.place, query.place);
  want(columns.indicator, query.indicator);
  want(columns.measure, query.measure);
  want(columns.status, query.status);
  want(columns.source, query.source);
  const dayOf = query.day === undefined ? undefined : releaseDays(dataset);
  const words = queryWords(query.words);
  const texts = words.length > 0 ? textsOf(dataset) : [];
  const found: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    if (!wanted.every(({ codes, code }) => codes[row] === code)) continue;
    if (dayOf && dayOf(row) !== query.day) continue;
    if (holdsWords(texts[row] ?? '', words)) found.push(row);
  }
  return found;
}

/** The names of a measure, status or scope on the pages; growth has synonyms. */
function wordsOf(list: 'measures' | 'statuses' | 'scopes', name: string): string[] {
  const called = [zh, en].map(
    (words): string | undefined => Object.entries(words[list]).find(([key]) => key === name)?.[1],
  );
  return [...called.flatMap((word) => word ?? []), ...(name === 'yoy' ? ['增速', 'growth'] : [])];
}

const known = new WeakMap<Dataset['figures'], readonly string[]>();

/**
 * The searchable text of each row, in both languages: its names, period, literal, value, source,
 * note.
 */
function textsOf(dataset: Dataset): readonly string[] {
  const { figures, places, indicators, sources } = dataset;
  const made = known.get(figures);
  if (made) return made;
  const { columns } = figures;
  const named = (column: CodeColumn, text: (name: string) => readonly (string | undefined)[]) => {
    const texts = column.names.map((name) => plainText([name, ...text(name)].join(' ')));
    return (row: number) => texts[column.codes[row] ?? -1] ?? '';
  };
  const placeText = (name: string) => {
    const place = places.get(name as PlaceId);
    return [place?.name.zh, place?.name.en, ...(place?.aliases ?? [])];
  };
  const parts = [
    named(columns.place, placeText),
    named(columns.of, placeText),
    named(columns.indicator, (name) => {
      const indicator = indicators.get(name as IndicatorId);
      return [indicator?.name.zh, indicator?.name.en, ...(indicator?.synonyms ?? [])];
    }),
    named(columns.period, (code) => {
      const period = parsePeriod(code);
      return period ? [periodName(period, 'zh'), periodName(period, 'en')] : [];
    }),
    named(columns.measure, (name) => wordsOf('measures', name)),
    named(columns.status, (name) => wordsOf('statuses', name)),
    named(columns.scope, (name) => wordsOf('scopes', name)),
    named(columns.unit, () => []),
    named(columns.source, (name) => {
      const source = sources.get(name as SourceId);
      return [source?.title, source?.publisher, source?.author];
    }),
    named(columns.released, () => []),
  ];
  const texts = Array.from({ length: columns.length }, (_, row) => {
    const { printed, value, locator, note } = figures.at(row);
    const own = [printed, value ? decimalText(value) : '', locator, note].join(' ');
    return `${parts.map((part) => part(row)).join(' ')} ${plainText(own)}`;
  });
  known.set(figures, texts);
  return texts;
}
