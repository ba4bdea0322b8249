import { type DemoFirm, FIRM_YEARS, FIRMS } from './firms.ts';
import { jitter, randomStream } from './random.ts';
import { smeTraits } from './smeTraits.ts';

/** The amounts of a firm in a year; NaN where it does not report one. */
type Amounts = Readonly<Record<string, number>>;

interface FirmYear {
  readonly firm: DemoFirm;
  readonly year: number;
  readonly amounts: Amounts;
}

/**
 * The means of all above-scale firms. 2021 has the values that Pinghu published (28.9万元 of tax a mu,
 * 28.2万元 a head) and 2023 lies near its aims for that year (35, 205, 31, R&D 2.2 %); the firms
 * themselves are made up.
 */
const MEANS: Readonly<Record<number, { tax: number; value: number; head: number; rd: number }>> = {
  2020: { tax: 27.6, value: 166, head: 26.9, rd: 0.0201 },
  2021: { tax: 28.9, value: 178, head: 28.2, rd: 0.0208 },
  2022: { tax: 31.2, value: 189, head: 29.4, rd: 0.0214 },
  2023: { tax: 33.8, value: 201, head: 30.6, rd: 0.0219 },
};

const factor = (random: () => number, reach: number) => Math.exp(jitter(random, reach));

/** A firm's year before it is fitted to the means. */
function rawYear(firm: DemoFirm, year: number): FirmYear {
  const random = randomStream(`${firm.id} ${year}`);
  const own = randomStream(`${firm.id} ways`);
  const age = year - 2020;
  const level = firm.level * firm.drift ** age * factor(random, 0.16);
  const value = firm.land * 150 * level ** 0.8 * factor(own, 0.7) * factor(random, 0.08);
  const tax = firm.land * 25 * level * factor(own, 0.9) * factor(random, 0.12);
  const revenue = (value / 0.21) * factor(own, 0.5);
  const mainBusiness = revenue * (0.99 - own() ** 3 * 0.5);
  const energy = (value / 3.1) * factor(own, 1.1) * factor(random, 0.06);
  const employees = (value / 27) * factor(own, 0.6) * factor(random, 0.04);
  const emission = (value / 5200) * factor(own, 1.2) * factor(random, 0.1);
  const rd = mainBusiness * 0.021 * factor(own, 1.1) * factor(random, 0.15);
  const assets = revenue * (0.7 + own());
  const isReporting = own() > 0.12;
  const amounts: Amounts = {
    land: firm.land,
    // A few firms are given back more than they pay.
    tax: firm.number % 131 === 0 ? -tax * 0.1 : tax,
    revenue,
    main_business: mainBusiness,
    value_added: value,
    energy,
    electricity: energy * 0.26 * factor(own, 0.3),
    emission: isReporting ? emission : Number.NaN,
    employees,
    rd,
    rd_staff: employees * (0.02 + 0.2 * own() ** 2),
    profit: revenue * (0.055 + jitter(random, 0.09)),
    assets,
    liabilities: assets * (0.25 + 0.6 * own()),
    new_equity: own() < 0.05 ? 500 + 6000 * random() : Number.NaN,
  };
  return { firm, year, amounts };
}

/** Every firm and year, fitted so that the above-scale firms of a year have its means together. */
function fittedYears(): FirmYear[] {
  const raw = FIRMS.flatMap((firm) =>
    FIRM_YEARS.filter((year) => year >= firm.from && year <= firm.to).map((year) =>
      rawYear(firm, year),
    ),
  );
  return FIRM_YEARS.flatMap((year) => {
    const own = raw.filter((one) => one.year === year);
    const above = own.filter(({ firm }) => firm.isAbove && !isBuilding(firm, year));
    const sum = (name: string) => above.reduce((all, { amounts }) => all + (amounts[name] ?? 0), 0);
    const mean = MEANS[year];
    if (!mean) throw new Error(`no means of ${year}`);
    const value = (mean.value * sum('land')) / sum('value_added');
    const scale: Amounts = {
      tax: (mean.tax * sum('land')) / sum('tax'),
      value_added: value,
      employees: (value * sum('value_added')) / mean.head / sum('employees'),
      rd: (mean.rd * sum('main_business')) / sum('rd'),
    };
    return own.map((one) => ({
      ...one,
      amounts: Object.fromEntries(
        Object.entries(one.amounts).map(([name, amount]) => [name, amount * (scale[name] ?? 1)]),
      ),
    }));
  });
}

const isBuilding = ({ from, building }: DemoFirm, year: number) => year < from + building;

/** Firms below scale report what their land and their electricity are judged by, and little else. */
const SMALL = new Set(['land', 'tax', 'revenue', 'value_added', 'electricity', 'employees']);
const DECIMALS: Readonly<Record<string, number>> = {
  land: 1,
  tax: 1,
  energy: 1,
  emission: 3,
  electricity: 2,
  rd: 1,
};

/** Above scale begins at a revenue of 2,000 万元: firms of either side are kept on it. */
function within(firm: DemoFirm, name: string, amount: number): number {
  if (name !== 'revenue' && name !== 'main_business') return amount;
  if (!firm.isAbove) return Math.min(amount, 1990);
  return name === 'revenue' ? Math.max(amount, 2010) : amount;
}

function amountCells({ firm, year, amounts }: FirmYear): Record<string, string> {
  if (isBuilding(firm, year)) return { land: firm.land.toFixed(1) };
  return Object.fromEntries(
    Object.entries(amounts)
      .filter(([name]) => firm.isAbove || SMALL.has(name))
      .map(([name, amount]) => [
        name,
        Number.isNaN(amount) ? '' : within(firm, name, amount).toFixed(DECIMALS[name] ?? 0),
      ]),
  );
}

/** Rows of enterprises.csv, firm by firm. */
export function enterpriseRows(): Record<string, string>[] {
  const years = fittedYears();
  return years
    .toSorted((a, b) => a.firm.number - b.firm.number || a.year - b.year)
    .map((one) => {
      const { firm, year } = one;
      const number = String(firm.number).padStart(3, '0');
      return {
        enterprise: firm.id,
        year: String(year),
        name_zh: `示例企业${number}`,
        name_en: `Demo Firm ${number}`,
        park: firm.park,
        parcel: firm.parcel,
        scope: firm.isAbove ? 'above-scale' : 'below-scale',
        state: isBuilding(firm, year) ? 'building' : 'producing',
        exempt: firm.exempt ? '公用事业（虚构）' : '',
        industry: firm.industry,
        ...(firm.isAbove ? smeTraits(firm, year) : {}),
        ...amountCells(one),
        source: 'demo_firms',
      };
    });
}
