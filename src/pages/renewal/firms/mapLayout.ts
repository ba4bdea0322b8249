import { toNumber } from '../../../figures/decimal.ts';
import type { Park } from '../../../figures/land/park.ts';

/** A park on the map, in the map's own pixels. */
export interface MapMark {
  readonly park: Park;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly firms: number;
  readonly low: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MapMark[];
  /** A round length of the scale bar and how long it is drawn. */
  readonly scale: { readonly km: number; readonly pixels: number };
}

interface Placed {
  readonly park: Park;
  readonly firms: number;
  readonly low: number;
}

/** One degree of a meridian, km. */
const KM_A_DEGREE = 111.32;
/** Room for the largest circle and for names. */
const EDGE = { x: 64, top: 44, bottom: 66 };

/**
 * Lays parks out by longitude and latitude: equirectangular about their middle latitude, north up,
 * one scale both ways. Circles are as large as they have firms. Undefined below two parks with
 * coordinates apart from each other.
 */
export function mapLayout(
  parks: readonly Placed[],
  width: number,
  most: { readonly height: number; readonly radius: number },
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
    across === 0 ? Number.POSITIVE_INFINITY : (width - 2 * EDGE.x) / across,
    up === 0 ? Number.POSITIVE_INFINITY : (most.height - EDGE.top - EDGE.bottom) / up,
  );
  const left = (width - across * perDegree) / 2;
  const largest = Math.max(1, ...placed.map(({ firms }) => firms));
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
      radius: Math.max(3, most.radius * Math.sqrt(firms / largest)),
    })),
    scale: { km, pixels: (km / KM_A_DEGREE) * perDegree },
  };
}

/** The largest 1, 2 or 5 times a power of ten that is not longer. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const [length = power] = [5, 2, 1].map((step) => step * power).filter((one) => one <= most);
  // Powers below one are not exact.
  return Number(length.toPrecision(1));
}

/** The outline of a part of a circle, clockwise from the top. */
export function slicePath(x: number, y: number, radius: number, share: number): string {
  if (share <= 0) return '';
  if (share >= 1) {
    return `M${x} ${y - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0 ${-2 * radius}z`;
  }
  const angle = 2 * Math.PI * share;
  const end = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)].map((n) => n.toFixed(2));
  return `M${x} ${y}V${y - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end.join(' ')}z`;
}
