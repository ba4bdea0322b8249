import { defineQuery } from '../../board/query.ts';
import { choice, choices, day, id, ids } from '../../board/queryFields.ts';
import { CHART_KINDS, type ChartKind } from '../kinds/kinds.ts';
import {
  CHART_COMPARISONS,
  CHART_MEASURES,
  CHART_READINGS,
  type ChartComparison,
  type ChartMeasure,
  type ChartReading,
} from './chartChoices.ts';

/** The chart that a link requests; the page chooses everything that the link leaves out. */
export interface ChartQuery {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly measure: ChartMeasure | undefined;
  /** Period codes. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kind: ChartKind | undefined;
  readonly compare: readonly ChartComparison[];
  readonly as: ChartReading | undefined;
  /**
   * ISO day: only figures released by then, so that the link keeps its meaning; undefined for the
   * latest data.
   */
  readonly at: string | undefined;
}

export const CHART_QUERY = defineQuery<ChartQuery>(
  {
    indicators: ['i', ids],
    places: ['u', ids],
    measure: ['m', choice(CHART_MEASURES)],
    from: ['from', id],
    to: ['to', id],
    kind: ['k', choice(CHART_KINDS)],
    compare: ['with', choices(CHART_COMPARISONS)],
    as: ['as', choice(CHART_READINGS)],
    at: ['at', day],
  },
  {
    version: ['v', '1'],
    // The first links had no version, called the kind `type`, and wrote quarters without a hyphen.
    migrate: (params) => {
      const type = params.get('type');
      if (type && !params.has('k')) params.set('k', type);
      params.delete('type');
      for (const name of ['from', 'to']) {
        const code = /^(\d{4})(Q[1-4])$/.exec(params.get(name) ?? '');
        if (code) params.set(name, `${code[1]}-${code[2]}`);
      }
    },
  },
);
