import { leastTied } from '../tolerance.ts';
import { sizeOf, type Weighed } from './aggregation.ts';

/** The places of one indicator in the order of their points, the highest first; those without points are left out. */
interface Order {
  readonly weight: number;
  readonly places: Uint32Array;
  readonly points: Float64Array;
}

/**
 * Points sorted once for many duels: who is ahead of a place on an indicator, and who is behind, are
 * the two ends of its order.
 */
export class Duels {
  readonly size: number;
  readonly #orders: readonly Order[];
  readonly #tolerance: number;
  readonly #leads: Float64Array;
  /** Leads of weight below this are level: halves may differ in their last bits. */
  readonly #least: number;

  constructor(weighed: Weighed) {
    const { points, weights, tolerance } = weighed;
    this.size = sizeOf(weighed);
    // Beyond 1 the least that ties would no longer rise with the points.
    this.#tolerance = Math.min(1, tolerance);
    this.#least = 1e-12 * weights.reduce((all, weight) => all + weight, 0);
    this.#leads = new Float64Array(this.size);
    this.#orders = points.map((one, j) => {
      const places = Uint32Array.from(one.keys()).filter((i) => !Number.isNaN(one[i]));
      places.sort((a, b) => (one[b] ?? 0) - (one[a] ?? 0));
      return {
        weight: weights[j] ?? 0,
        places,
        points: Float64Array.from(places, (i) => one[i] ?? 0),
      };
    });
  }

  /**
   * By how much weight a place with these points (`pointsOf(j)`) is ahead of each place, 0 where the
   * two are level; only what both have counts. The next call overwrites it.
   */
  leads(pointsOf: (indicator: number) => number): Float64Array {
    const leads = this.#leads.fill(0);
    this.#orders.forEach((order, j) => {
      const { weight, places } = order;
      const { ahead, behind } = this.#ends(order, pointsOf(j));
      for (let at = 0; at < ahead; at++) {
        const place = places[at] ?? 0;
        leads[place] = (leads[place] ?? 0) - weight;
      }
      for (let at = behind; at < places.length; at++) {
        const place = places[at] ?? 0;
        leads[place] = (leads[place] ?? 0) + weight;
      }
    });
    for (let i = 0; i < leads.length; i++) {
      if (Math.abs(leads[i] ?? 0) <= this.#least) leads[i] = 0;
    }
    return leads;
  }

  /** How many places are behind these points of the one indicator, less those ahead, in log n steps. */
  won(points: number): number {
    const [order] = this.#orders;
    if (!order) return 0;
    const { ahead, behind } = this.#ends(order, points);
    return order.places.length - behind - ahead;
  }

  /** The first `ahead` of the order are ahead of these points, those from `behind` on are behind. */
  #ends({ points }: Order, own: number): { ahead: number; behind: number } {
    if (Number.isNaN(own)) return { ahead: 0, behind: points.length };
    const least = leastTied(own, this.#tolerance);
    return {
      ahead: firstWhere(points, (other) => own >= leastTied(other, this.#tolerance)),
      behind: firstWhere(points, (other) => other < least),
    };
  }
}

/** The first index of a list where something holds that then holds to its end. */
function firstWhere(list: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
