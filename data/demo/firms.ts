import { PARKS } from './parks.ts';
import { jitter, randomStream } from './random.ts';

export const FIRM_YEARS = [2020, 2021, 2022, 2023] as const;

/** A fictional firm: what stays the same over the years. */
export interface DemoFirm {
  readonly number: number;
  readonly id: string;
  readonly park: string;
  readonly parcel: string;
  readonly isAbove: boolean;
  readonly industry: string;
  /** 亩. */
  readonly land: number;
  /** Factors: its level relative to the firms of its kind, and the change of that level by year. */
  readonly level: number;
  readonly drift: number;
  /** The years of which it reports; in the first so many of them it is still building. */
  readonly from: number;
  readonly to: number;
  readonly building: number;
  readonly exempt: boolean;
  readonly nicheSince: number;
}

const INDUSTRIES = ['C13', 'C17', 'C22', 'C26', 'C29', 'C33', 'C34', 'C35', 'C38', 'C39'];
const pad = (number: number) => String(number).padStart(3, '0');

/** A factor around 1, several times that at the far ends. */
const spreadBy = (random: () => number, reach: number) => Math.exp(jitter(random, reach));
const pick = <T>(random: () => number, list: readonly T[], otherwise: T): T =>
  list[Math.floor(random() * list.length)] ?? otherwise;

/** Every firm of the demonstration, park by park. */
export const FIRMS: readonly DemoFirm[] = firms();

function firms(): DemoFirm[] {
  const all: DemoFirm[] = [];
  for (const park of PARKS) {
    let before: DemoFirm | undefined;
    for (let i = 0; i < park.firms; i++) {
      const number = all.length + 1;
      const random = randomStream(`firm ${number}`);
      const isAbove = random() < (park.kind === 'small-firm' ? 0.3 : 0.68);
      // Every sixteenth firm stands on its neighbour's parcel.
      const shares = before !== undefined && number % 16 === 0;
      const level = park.strength * spreadBy(random, 2.5);
      const isNew = random() < 0.08;
      const firm: DemoFirm = {
        number,
        id: `firm-${pad(number)}`,
        park: park.id,
        parcel: shares && before ? before.parcel : `parcel-${pad(number)}`,
        isAbove,
        industry: pick(random, INDUSTRIES, 'C33'),
        land: Math.round(10 * (isAbove ? 24 : 5) * spreadBy(random, isAbove ? 1.5 : 1.9)) / 10,
        level,
        drift: 1 + jitter(random, 0.09),
        from: isNew ? pick(random, [2021, 2022, 2023], 2022) : 2020,
        to: level < 0.3 && random() < 0.4 ? pick(random, [2021, 2022], 2022) : 2023,
        building: isNew && random() < 0.6 ? 1 : 0,
        exempt: random() < 0.01,
        nicheSince: 1996 + Math.floor(random() * 25),
      };
      all.push(firm);
      before = firm;
    }
  }
  return all;
}
