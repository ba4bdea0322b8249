import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import { writeCsv } from '../../../tables/writeCsv.ts';
import type { Park } from '../../data/park.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import { reasonsText, type Telling } from './firmLine.ts';

const HEADER = [
  'enterprise',
  'year',
  'name',
  'park',
  'park_name',
  'scope',
  'class',
  'class_before',
  'score',
  'rank',
  'rank_of',
  'tax_per_mu',
  'low_efficiency',
  'reasons',
  'excluded',
  'rules',
  'dataset',
] as const;

interface CsvContext extends Telling {
  readonly year: number;
  readonly parks: ReadonlyMap<string, Park>;
  /** The ids of the rule sets behind the classes and reasons. */
  readonly rules: string;
  /** Dataset id, version, and if it is fictional or internal; repeated in every row. */
  readonly dataset: string;
}

/**
 * The firms on show as CSV, in their order; computed numbers have 15 significant digits, and are
 * empty if unknown.
 */
export function firmsCsv(firms: readonly FirmRow[], context: CsvContext): string {
  const { language, year, parks, rules, dataset } = context;
  const number = (value: number | undefined) =>
    value === undefined ? '' : String(Number(value.toPrecision(15)));
  return writeCsv(
    HEADER,
    firms.map((firm) => {
      const park = firm.park && parks.get(firm.park);
      return [
        firm.id,
        String(year),
        nameOf(firm.name, language),
        firm.park ?? '',
        park ? nameOf(park.name, language) : '',
        firm.scope,
        firm.class ?? '',
        firm.classBefore ?? '',
        number(firm.score),
        number(firm.rank?.place),
        number(firm.rank?.of),
        number(firm.taxPerMu),
        firm.low,
        reasonsText(firm, context),
        firm.excluded ?? '',
        rules,
        dataset,
      ];
    }),
  );
}

/** The provenance that every row states. */
export const datasetMark = (
  { id, version, demo, audience }: Pick<Dataset, 'id' | 'version' | 'demo' | 'audience'>,
  marks: { readonly demoMark: string; readonly internalMark: string },
): string =>
  [id, version, demo ? marks.demoMark : '', audience === 'internal' ? marks.internalMark : '']
    .filter(Boolean)
    .join(' · ');
