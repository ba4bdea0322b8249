import type { Amount, Enterprise } from '../../data/enterprise.ts';
import { amountOf, type EnterpriseTable } from '../../data/enterpriseTable.ts';
import type { SmeLevel, SmeNumber } from '../../data/sme.ts';

/** A firm's figures for the points and conditions. Unknown numbers are omitted. */
export interface SmeFigures {
  readonly numbers: Readonly<Partial<Record<SmeNumber, number>>>;
  readonly levels: Readonly<Record<SmeLevel, readonly string[]>>;
}

/**
 * The figures of a firm for a year, with the two previous years for means and growth; undefined
 * without that year.
 */
export function smeFigures(
  enterprises: EnterpriseTable,
  id: string,
  year: number,
): SmeFigures | undefined {
  const rows = enterprises.history(id);
  const [now, last, before] = [0, 1, 2].map((ago) => rows.find((row) => row.year === year - ago));
  if (!now) return undefined;
  const of = (name: Amount, row: Enterprise | undefined = now) => row && amountOf(row, name);
  const numbers: Record<string, number | undefined> = {
    main_business_share: ratio(of('main_business'), of('revenue')),
    main_business_growth_2y: mean(
      growth(of('main_business', before), of('main_business', last)),
      growth(of('main_business', last), of('main_business')),
    ),
    years_in_niche: now.nicheSince && year - now.nicheSince,
    digital_level: now.digitalLevel,
    net_profit_margin: ratio(of('profit'), of('revenue')),
    debt_ratio: ratio(of('liabilities'), of('assets')),
    rd: of('rd'),
    rd_share: ratio(of('rd'), of('revenue')),
    rd_staff_share: ratio(of('rd_staff'), of('employees')),
    rd_mean_2y: mean(of('rd', last), of('rd')),
    revenue: of('revenue'),
    // An empty cell means no new equity, because only actual equity is reported.
    new_equity_2y: (of('new_equity') ?? 0) + (of('new_equity', last) ?? 0),
  };
  return {
    numbers: Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
    levels: {
      product_field: some(now.productField),
      quality: now.quality,
      rights: some(now.rights),
      institution: some(now.institution),
      honours: now.honours,
    },
  };
}

const some = (name: string) => (name === '' ? [] : [name]);

function ratio(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined || under <= 0 ? undefined : over / under;
}

function growth(from: number | undefined, to: number | undefined): number | undefined {
  const times = ratio(to, from);
  return times === undefined ? undefined : times - 1;
}

function mean(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : (a + b) / 2;
}
