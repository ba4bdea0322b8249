import type { Decimal } from '../../figures/decimal.ts';
import type { Enterprise } from '../data/enterprise.ts';
import type { Park } from '../data/park.ts';
import { firmsOfYear } from './firmsOfYear.ts';
import type { Overview } from './overview.ts';

/** The space of a small-firm park; unreported values are undefined. */
export interface ParkSpace {
  readonly park: Park;
  /** Vacant space relative to all its space. */
  readonly share: number | undefined;
}

/** Space in small-firm parks, and the firms that need some. */
export interface SmallFirmSpace {
  /** Most vacant space first; parks that do not report it come last. */
  readonly parks: readonly ParkSpace[];
  /** In 平方米, over the parks that report it. */
  readonly free: Decimal;
  /** Low-efficiency firms whose open plan is to move into a park. */
  readonly movers: readonly Enterprise[];
}

/** The small-firm parks that `isIn` accepts, and the firms of all parks that are to move. */
export function smallFirmSpace(
  { tables, low, evaluation, year, day }: Overview,
  isIn: (park: Park) => boolean,
): SmallFirmSpace {
  const parks = [...tables.parks.values()]
    .filter((park) => park.kind === 'small-firm' && isIn(park))
    .map((park): ParkSpace => ({ park, share: shareFree(park) }))
    .sort((a, b) => freeOf(b.park) - freeOf(a.park));
  const moving = new Set(
    tables.cases
      .filter((one) => one.kind === 'disposal' && one.disposal === 'move')
      .filter(({ found, closed }) => found <= day && (closed === '' || closed > day))
      .map(({ enterprise }) => enterprise),
  );
  const lowRows = new Set(
    typeof evaluation === 'string'
      ? []
      : low.flatMap((one) => (one.low ? [evaluation.firms.rows[one.firm]] : [])),
  );
  const movers = [...firmsOfYear(tables, year).values()].filter(
    ({ id, row }) => moving.has(id) && lowRows.has(row),
  );
  const free = parks.reduce((sum, { park }) => sum + Math.max(0, freeOf(park)), 0);
  return { parks, free: { mantissa: Math.round(free), scale: 0 }, movers };
}

const numberOf = (value: Decimal | undefined) => value && value.mantissa / 10 ** value.scale;
const freeOf = ({ spaceFree }: Park) => numberOf(spaceFree) ?? -1;

function shareFree({ space, spaceFree }: Park): number | undefined {
  const all = numberOf(space);
  const free = numberOf(spaceFree);
  return all && free !== undefined ? free / all : undefined;
}
