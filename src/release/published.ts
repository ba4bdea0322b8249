import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import type { PublishedTable } from '../intake/extensionCode.ts';
import type { PublishedNumber } from './publishedNumber.ts';

/**
 * The content of earlier public outputs of a dataset. A reader who kept one still knows it, so a
 * number withdrawn since is known together with today's edition.
 */
export interface Published {
  /** Iterated more than once; a last output may have a million numbers. */
  readonly numbers: Iterable<PublishedNumber>;
  /** The hierarchy of places, needed for places that have left the dataset. */
  readonly places: readonly Pick<Place, 'id' | 'kind' | 'parent'>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'kind' | 'direction' | 'partOf'>[];
  /** Tables of applications that later editions must take into account. */
  readonly tables: readonly PublishedTable[];
}

export const NOTHING_PUBLISHED: Published = {
  numbers: [],
  places: [],
  indicators: [],
  tables: [],
};

/** The numbers of a public edition, including its targets. */
export function* publishedNumbers({
  figures,
  targets,
}: {
  readonly figures: Iterable<Figure>;
  readonly targets: Dataset['targets'];
}): Generator<PublishedNumber> {
  for (const figure of figures) {
    const { value, place, indicator, measure, of, period, span } = figure;
    if (!value) continue;
    const { unit, qualifier, scope, released, source } = figure;
    yield {
      ...{ place, indicator, measure, of, period, span },
      ...{ value, unit, qualifier, scope, released, source },
    };
  }
  for (const { year, ...target } of targets) {
    yield {
      ...target,
      ...{ measure: 'target', of: undefined, period: { kind: 'year', year }, span: 'year' },
      ...{ qualifier: '=', scope: 'unknown', released: '' },
    };
  }
}

/** A dataset's places and indicators, together with those of earlier published outputs. */
export function withPublishedNames<T extends Pick<Dataset, 'places' | 'indicators'>>(
  dataset: T,
  { places, indicators }: Published,
): T {
  const named = (id: string) => ({ zh: id, en: id });
  const before = new Map(
    places.map((one): [Place['id'], Place] => [
      one.id,
      { name: named(one.id), group: '', aliases: [], ...one },
    ]),
  );
  const measured = new Map(
    indicators.map((one): [Indicator['id'], Indicator] => [
      one.id,
      {
        ...{ name: named(one.id), topic: '', section: 'briefing', unit: '', decimals: 0 },
        ...{ follows: undefined, synonyms: [], definition: named('') },
        ...one,
      },
    ]),
  );
  return {
    ...dataset,
    places: new Map([...before, ...dataset.places]),
    indicators: new Map([...measured, ...dataset.indicators]),
  };
}

/** The combined knowledge of readers of two outputs; of equal tables the newest counts. */
export function bothPublished(one: Published, other: Published): Published {
  const tables = new Map<string, PublishedTable>();
  for (const table of [...one.tables, ...other.tables]) {
    const content = JSON.stringify([table.table, table.rows]);
    const known = tables.get(content);
    if (!known || known.day < table.day) tables.set(content, table);
  }
  return {
    numbers: {
      *[Symbol.iterator]() {
        yield* one.numbers;
        yield* other.numbers;
      },
    },
    places: [...one.places, ...other.places],
    indicators: [...one.indicators, ...other.indicators],
    tables: [...tables.values()],
  };
}

/**
 * The content of a public edition that its successor does not show; all of it without a successor.
 */
export function withdrawnFrom(published: Published, next: Dataset | undefined): Published {
  if (!next) return published;
  const numbers: PublishedNumber[] = [];
  for (const number of published.numbers) if (!isStated(number, next)) numbers.push(number);
  return {
    ...published,
    numbers,
    places: published.places.filter(({ id }) => !next.places.has(id)),
    indicators: published.indicators.filter(({ id }) => !next.indicators.has(id)),
  };
}

function isStated(number: PublishedNumber, { figures, targets }: Dataset): boolean {
  const { measure, place, indicator, period } = number;
  const isSame = (one: Pick<PublishedNumber, 'unit'> & Partial<Pick<Figure, 'value'>>) =>
    one.unit === number.unit &&
    one.value?.mantissa === number.value.mantissa &&
    one.value.scale === number.value.scale;
  if (measure === 'target') {
    return targets.some(
      (one) =>
        one.place === place &&
        one.indicator === indicator &&
        one.year === period.year &&
        isSame(one),
    );
  }
  return figures
    .history({ ...number, measure })
    .some(
      (one) =>
        one.qualifier === number.qualifier && one.released === number.released && isSame(one),
    );
}
