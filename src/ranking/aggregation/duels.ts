import { leastTied } from '../tolerance.ts';
import { sizeOf, type Weighed } from './aggregation.ts';

/**
 * The places of one indicator in descending order of points; places without points are left out.
 */
interface Order {
  readonly weight: number;
  readonly places: Uint32Array;
  readonly points: Float64Array;
}

/**
 * Points sorted once for many duels: the places ahead of a place on an indicator and those behind
 * it are the two ends of the sorted order.
 */
export class Duels {
  readonly size: number;
  readonly #orders: readonly Order[];
  readonly #tolerance: number;
  readonly #leads: Float64Array;
  /** A lead of less weight counts as a draw, because two halves can differ in their last bits. */
  readonly #least: number;

  constructor(weighed: Weighed) {
    const { points, weights, tolerance } = weighed;
    this.size = sizeOf(weighed);
    // With a tolerance above 1 the lowest tied score would no longer increase with the points.
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
   * The weight by which a place with these points (`pointsOf(j)`) leads each place, 0 for a draw;
   * only indicators that both have count. The next call overwrites the result.
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

  /**
   * The number of places behind these points of the only indicator minus those ahead, in log n
   * steps.
   */
  won(points: number): number {
    const [order] = this.#orders;
    if (!order) return 0;
    const { ahead, behind } = this.#ends(order, points);
    return order.places.length - behind - ahead;
  }

  /**
   * The first `ahead` places of the order are ahead of these points; those from `behind` on are
   * behind.
   */
  #ends({ points }: Order, own: number): { ahead: number; behind: number } {
    if (Number.isNaN(own)) return { ahead: 0, behind: points.length };
    const least = leastTied(own, this.#tolerance);
    return {
      ahead: firstWhere(points, (other) => own >= leastTied(other, this.#tolerance)),
      behind: firstWhere(points, (other) => other < least),
    };
  }
}

/** The first index from which `holds` is true to the end of the list; binary search. */
function firstWhere(list: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
