import type { Decimal } from '../../figures/decimal.ts';
import type { EnterpriseId, ParkId, SourceId } from '../../figures/figure.ts';
import {
  column,
  decimal,
  id,
  inUnit,
  list,
  must,
  number,
  optional,
  or,
  ref,
  text,
  word,
  year,
} from '../../tables/column.ts';
import { inBoth, record, shaped, type Table, table } from '../../tables/table.ts';
import {
  AMOUNT_UNITS,
  AMOUNTS,
  type Amount,
  type Enterprise,
  FIRM_SCOPES,
  FIRM_STATES,
  FIRM_TITLES,
  HONOURS,
  INSTITUTIONS,
  PRODUCT_FIELDS,
  QUALITIES,
  RIGHTS,
} from '../data/enterprise.ts';
import { recordOf } from '../data/enterpriseTable.ts';

/** One of some words; '' for none. */
const wordOrNone = (name: string, values: readonly string[]) =>
  column<string>({ name, type: 'text', values }, (cell) => cell);

/** The amounts that are there. */
const amounts = shaped(
  record(recordOf(AMOUNTS, (name) => inUnit(AMOUNT_UNITS[name], decimal(name)))),
  {
    read: (all): Readonly<Partial<Record<Amount, Decimal>>> =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    write: (some) => some,
  },
);

/** enterprises.csv: a firm in a year. */
export const ENTERPRISES: Table<Omit<Enterprise, 'row'>> = table(
  { name: 'enterprises', required: false, key: ['enterprise', 'year'] },
  {
    id: id<EnterpriseId>('enterprise'),
    year: must(year('year')),
    name: inBoth('name', 'zh'),
    park: optional(ref<ParkId>('park', 'parks')),
    parcel: column<string>({ name: 'parcel', type: 'id' }, (cell) => cell),
    scope: must(or(word('scope', FIRM_SCOPES), 'below-scale')),
    state: must(or(word('state', FIRM_STATES), 'producing')),
    exempt: text('exempt'),
    industry: text('industry'),
    title: word('title', FIRM_TITLES),
    nicheSince: optional(year('niche_since')),
    productField: wordOrNone('product_field', PRODUCT_FIELDS),
    digitalLevel: number('digital_level', 'integer'),
    quality: list('quality', QUALITIES),
    rights: wordOrNone('rights', RIGHTS),
    institution: wordOrNone('institution', INSTITUTIONS),
    honours: list('honours', HONOURS),
    amounts,
    source: must(ref<SourceId>('source', 'sources')),
  },
);
