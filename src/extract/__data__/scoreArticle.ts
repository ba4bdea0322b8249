import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { IndicatorId, PlaceId } from '../../figures/figure.ts';
import type { Indicator, Place } from '../../figures/tables.ts';

/** A row of figures as text, with the columns of the reference files. */
export type Row = Readonly<Record<string, string>>;

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly expected: readonly Row[];
}

const FOLDER = new URL('./', import.meta.url);

export function readRows(url: URL): Row[] {
  const text = readFileSync(url, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/**
 * The articles of a folder with their hand-read figures; by default the articles written for the
 * tests.
 */
export function readArticles(folder = new URL('articles/', FOLDER)): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      return {
        name,
        text: readFileSync(new URL(file, folder), 'utf8'),
        published: /\.(\d{4}-\d{2}-\d{2})$/.exec(name)?.[1],
        expected: readRows(new URL(`${name}.csv`, folder)),
      };
    });
}

const list = (cell: string | undefined) => (cell ? cell.split('|') : []);

export function readPlaces(url: URL): Map<PlaceId, Place> {
  const places = readRows(url).map((row): [PlaceId, Place] => {
    const id = row.place as PlaceId;
    return [
      id,
      {
        id,
        name: { zh: row.name_zh ?? '', en: row.name_en ?? '' },
        kind: (row.kind ?? 'town') as Place['kind'],
        parent: (row.parent || undefined) as PlaceId | undefined,
        group: '',
        aliases: list(row.aliases),
      },
    ];
  });
  return new Map(places);
}

export function readIndicators(url: URL): Indicator[] {
  return readRows(url).map((row) => ({
    id: row.indicator as IndicatorId,
    name: { zh: row.name_zh ?? '', en: row.name_en ?? '' },
    topic: row.topic ?? '',
    section: 'briefing',
    kind: row.kind as Indicator['kind'],
    direction: row.direction as Indicator['direction'],
    unit: row.unit ?? '',
    decimals: 0,
    partOf: undefined,
    follows: undefined,
    synonyms: list(row.synonyms),
    definition: { zh: '', en: '' },
  }));
}

export const fixturePlaces = () => readPlaces(new URL('places.csv', FOLDER));
export const fixtureIndicators = () => readIndicators(new URL('indicators.csv', FOLDER));

export const FIELDS = [
  'place',
  'indicator',
  'subject',
  'measure',
  'of',
  'period',
  'span',
  'value',
  'unit',
  'qualifier',
] as const;

export interface Score {
  /**
   * Counts: rows of the reference; of these, rows with a proposed row of the same literal;
   * proposed rows.
   */
  readonly expected: number;
  readonly found: number;
  readonly proposed: number;
  /** By field: the number of found rows in which it is correct. */
  readonly right: Readonly<Record<string, number>>;
  /** Found rows with every field correct. */
  readonly whole: number;
  readonly missed: readonly Row[];
  readonly extra: readonly Row[];
  readonly wrong: readonly {
    readonly expected: Row;
    readonly got: Row;
    readonly fields: readonly string[];
  }[];
}

/** Compares proposed rows with a reference; rows pair by their printed literal, in order. */
export function scoreRows(
  expected: readonly Row[],
  proposed: readonly Row[],
  fields: readonly string[] = FIELDS,
): Score {
  const left = proposed.map((row, i) => ({ row, i }));
  const missed: Row[] = [];
  const wrong: { expected: Row; got: Row; fields: string[] }[] = [];
  const right: Record<string, number> = Object.fromEntries(fields.map((field) => [field, 0]));
  let whole = 0;
  let found = 0;
  for (const row of expected) {
    // Among rows with the same literal, takes the first with the most equal fields.
    const same = left.filter((one) => one.row.printed === row.printed);
    const agreeing = (one: Row) =>
      fields.filter((field) => (one[field] ?? '') === (row[field] ?? ''));
    const best = same.reduce<(typeof same)[number] | undefined>(
      (most, one) => (!most || agreeing(one.row).length > agreeing(most.row).length ? one : most),
      undefined,
    );
    if (!best) {
      missed.push(row);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    found++;
    const agreed = agreeing(best.row);
    for (const field of agreed) right[field] = (right[field] ?? 0) + 1;
    if (agreed.length === fields.length) whole++;
    else {
      wrong.push({
        expected: row,
        got: best.row,
        fields: fields.filter((field) => !agreed.includes(field)),
      });
    }
  }
  return {
    expected: expected.length,
    found,
    proposed: proposed.length,
    right,
    whole,
    missed,
    extra: left.map(({ row }) => row),
    wrong,
  };
}
