import type { PublicContext } from '../../intake/extensionCode.ts';
import { numberText } from '../../tables/column.ts';
import { writeCsv } from '../../tables/writeCsv.ts';
import { type RenewalParts, renewalTables } from '../data/renewalTables.ts';
import { toldUntil } from '../rules/toldUntil.ts';
import type { ProtectedValue } from './disclosureRecord.ts';
import { renewalAsOf } from './renewalAsOf.ts';
import { renewalSummary } from './renewalSummary.ts';

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
 * Lists the cells that a public edition of a day (ISO) holds back, one row each: the rule that they
 * break or `complementary`, their values, and the interval in which an outsider can place them; an
 * empty upper bound means none. The list is for the office only. Returns '' if nothing is held back
 * or the dataset has a summary of its own.
 */
export function disclosureCsv(
  all: RenewalParts,
  { sources, rules, day }: Pick<PublicContext, 'sources' | 'rules' | 'day'>,
): string {
  if (all.summary.length > 0) return '';
  const parts = renewalAsOf(all, sources, day);
  const until = toldUntil(renewalTables(parts)) || day;
  const entries = renewalSummary(parts, until, rules && { rules }).record();
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
