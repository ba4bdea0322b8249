import type { Dataset } from '../figures/dataset.ts';
import { writeCsv } from '../intake/writeCsv.ts';
import { renewalTables } from '../renewal/data/renewalTables.ts';
import type { ProtectedValue } from '../renewal/edition/disclosureRecord.ts';
import { renewalAsOf } from '../renewal/edition/renewalAsOf.ts';
import { renewalSummary } from '../renewal/edition/renewalSummary.ts';
import { toldUntil } from '../renewal/rules/toldUntil.ts';
import { numberText } from './cells.ts';

/** The file of an internal edition that says what a public one holds back of land renewal, and why. */
export const DISCLOSURE_FILE = 'disclosure_record.csv';

const HEADER = [
  'as_of',
  'year',
  'subject',
  'parks',
  'group',
  'kind',
  'rule',
  'holders',
  ...['count', 'land', 'investment'].flatMap((name) => [name, `${name}_low`, `${name}_high`]),
];

/**
 * The cells that a public edition of a day (ISO) holds back, a row each: the rule they break or
 * `complementary`, their values, and between which values an outsider can place them; an empty upper
 * bound is none. It is for the office alone. '' where there is nothing to hold back, and where the
 * dataset has a summary of its own.
 */
export function disclosureCsv({ renewal, sources, disclosure }: Dataset, day: string): string {
  if (!renewal || renewal.summary.length > 0) return '';
  const parts = renewalAsOf(renewal, sources, day);
  const until = toldUntil(renewalTables(parts)) || day;
  const entries = renewalSummary(parts, until, disclosure && { rules: disclosure }).record();
  if (entries.length === 0) return '';
  return writeCsv(
    HEADER,
    entries.map(({ rule, count, land, investment, ...one }) => [
      one.asOf,
      String(one.year),
      one.subject,
      one.parks.join('|'),
      one.group,
      rule ? 'primary' : 'complementary',
      rule ?? '',
      String(one.holders),
      ...valueCells(count),
      ...valueCells(land),
      ...valueCells(investment),
    ]),
  );
}

const valueCells = (own: ProtectedValue | undefined): string[] =>
  own
    ? [own.value, own.low, own.high].map((value) =>
        Number.isFinite(value) ? numberText(value) : '',
      )
    : ['', '', ''];
