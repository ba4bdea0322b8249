import { toNumber } from '../../../figures/decimal.ts';
import type { Park } from '../../data/park.ts';

/** A park on the map, in the map's own pixels. */
export interface MapMark {
  readonly park: Park;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radius of the inner circle, whose area is proportional to the low-efficiency firms. */
  readonly inner: number;
  readonly firms: number;
  readonly low: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MapMark[];
  /** A round length for the scale bar, and its drawn length. */
  readonly scale: { readonly km: number; readonly pixels: number };
}

interface Placed {
  readonly park: Park;
  readonly firms: number;
  readonly low: number;
}

/** One degree of a meridian, km. */
const KM_A_DEGREE = 111.32;
/** Space for the largest circle and for names, and for the scale bar at the bottom. */
const EDGE = { top: 44, bottom: 104 };

/**
 * Places parks by longitude and latitude: equirectangular around their middle latitude, north up,
 * the same scale in both directions. The areas of circles are proportional to the firms. Undefined
 * for fewer than two parks with distinct coordinates.
 */
export function mapLayout(
  parks: readonly Placed[],
  width: number,
  most: { readonly height: number; readonly radius: number; readonly edge: number },
): MapLayout | undefined {
  const placed = parks.flatMap(({ park, firms, low }) =>
    park.at
      ? [{ park, firms, low, lon: toNumber(park.at.longitude), lat: toNumber(park.at.latitude) }]
      : [],
  );
  if (placed.length < 2) return undefined;
  const lats = placed.map(({ lat }) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const xs = placed.map(({ lon }) => lon * shrink);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [across, up] = [east - west, north - south];
  if (across === 0 && up === 0) return undefined;
  const perDegree = Math.min(
    across === 0 ? Number.POSITIVE_INFINITY : (width - 2 * most.edge) / across,
    up === 0 ? Number.POSITIVE_INFINITY : (most.height - EDGE.top - EDGE.bottom) / up,
  );
  const left = (width - across * perDegree) / 2;
  const largest = Math.max(1, ...placed.map(({ firms }) => firms));
  const radiusOf = (count: number) => Math.max(3, most.radius * Math.sqrt(count / largest));
  const km = roundLength((width / 4 / perDegree) * KM_A_DEGREE);
  return {
    width,
    height: up * perDegree + EDGE.top + EDGE.bottom,
    marks: placed.map(({ park, firms, low, lat }, i) => ({
      park,
      firms,
      low,
      x: left + ((xs[i] ?? west) - west) * perDegree,
      y: EDGE.top + (north - lat) * perDegree,
      radius: radiusOf(firms),
      inner: low === 0 ? 0 : radiusOf(low),
    })),
    scale: { km, pixels: (km / KM_A_DEGREE) * perDegree },
  };
}

/** The largest 1, 2 or 5 times a power of ten that is at most `most`. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const [length = power] = [5, 2, 1].map((step) => step * power).filter((one) => one <= most);
  // Powers of ten below one are not exact.
  return Number(length.toPrecision(1));
}

/**
 * Approximate drawn width of a name: an ideograph is as wide as the font size, a letter half of it.
 */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? size : size * 0.56), 0);

const TYPE = 13;
/** The height of a name and the figure below it. */
const LINES = 36;

/** True if the names below two circles, or a name and another circle, would overlap. */
export function namesCollide(
  marks: readonly Pick<MapMark, 'x' | 'y' | 'radius'>[],
  names: readonly string[],
): boolean {
  return marks.some((a, i) => {
    const half = widthOf(names[i] ?? '', TYPE) / 2;
    const top = a.y + a.radius;
    return marks.some((b, j) => {
      if (i === j) return false;
      const reach = Math.max(b.radius, widthOf(names[j] ?? '', TYPE) / 2);
      const isBeside = Math.abs(a.x - b.x) >= half + reach;
      return !isBeside && b.y - b.radius < top + LINES && b.y + b.radius + LINES > top;
    });
  });
}
