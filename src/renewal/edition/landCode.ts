import type { ExtensionCode, PublicContext } from '../../intake/extensionCode.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { LAND_NAMES } from '../tables/landNames.ts';
import { LAND_TABLES } from '../tables/landTables.ts';
import { renewalRows } from '../tables/renewalRows.ts';
import { disclosureCsv } from './disclosureCsv.ts';
import { publicParts } from './publicParts.ts';
import { publishedSummaries } from './publishedSummaries.ts';
import { renewalAsOf } from './renewalAsOf.ts';
import { renewalPlaces, renewalSources } from './renewalReferences.ts';

/**
 * The file of an internal edition that lists what the public edition holds back of land renewal,
 * and why.
 */
const DISCLOSURE_FILE = 'disclosure_record.csv';

/** The functions of land renewal that an edition calls. */
export const LAND_CODE: ExtensionCode<RenewalParts> = {
  schemas: LAND_NAMES.map((name) => LAND_TABLES[name]),
  rows: (parts) => renewalRows(renewalTables(parts)),
  sources: renewalSources,
  places: renewalPlaces,
  asOf: renewalAsOf,
  publicEdition,
  record: (parts, context) => {
    const text = disclosureCsv(parts, context);
    return text === '' ? undefined : { name: DISCLOSURE_FILE, text };
  },
};

function publicEdition(
  all: RenewalParts,
  { day, sources, fictionalRows, rules, published }: PublicContext,
): RenewalParts {
  return publicParts(renewalAsOf(all, sources, day), {
    day,
    given: all.summary.length > 0,
    firms: fictionalRows,
    rules,
    before: publishedSummaries(published).map(({ day: then, rows }) => ({
      rows,
      parts: renewalAsOf(all, sources, then),
    })),
  });
}
