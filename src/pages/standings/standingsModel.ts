import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Period } from '../../figures/period.ts';
import { type Statement, statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';
import { announcedIn } from '../../ranking/announced.ts';
import { rankShared } from './rankShared.ts';

/** One place in the standing of one indicator. */
export interface StandingRow {
  readonly place: Place;
  readonly statement: Statement;
  /** Shared rank among the reporting places; undefined if it is not ranked. */
  readonly rank: number | undefined;
  /** True if it is announced as the winner of a banner in the period. */
  readonly won: boolean;
}

/** The places under one parent that report an indicator, best first, and the parent. */
export interface Standing {
  readonly indicator: Indicator;
  readonly parent: Place | undefined;
  readonly rows: readonly StandingRow[];
  /**
   * The measure that determines the ranks; undefined if fewer than two places report the same one.
   */
  readonly basis: 'level' | 'yoy' | undefined;
  /** The number of ranked places. */
  readonly field: number;
  readonly whole: Statement | undefined;
}

/** The standings of all indicators with enough figures in a period. */
export function standingsOf(dataset: Dataset, period: Period): Standing[] {
  const places = [...dataset.places.values()].filter(
    ({ kind }) => kind !== 'company' && kind !== 'site',
  );
  const stated = new Map(
    places.map((place) => [place.id, statementsOf(dataset, place.id, period)] as const),
  );
  const winners = new Set(
    announcedIn(dataset, period).flatMap(({ award, place }) =>
      award.award === 'banner' ? [place.id] : [],
    ),
  );
  const parents = [...new Set(places.map(({ parent }) => parent))];
  return [...dataset.indicators.values()].flatMap((indicator) =>
    parents.flatMap((parentId): Standing[] => {
      const rows = places.flatMap((place) => {
        const statement = stated.get(place.id)?.get(indicator.id);
        return place.parent === parentId && statement ? [{ place, statement }] : [];
      });
      const parent = parentId && dataset.places.get(parentId);
      if (rows.length === 0 || (!parent && rows.length < 2)) return [];
      const whole = parent && stated.get(parent.id)?.get(indicator.id);
      return [standingOf(indicator, parent, rows, whole, winners)];
    }),
  );
}

function standingOf(
  indicator: Indicator,
  parent: Place | undefined,
  rows: readonly { place: Place; statement: Statement }[],
  whole: Statement | undefined,
  winners: ReadonlySet<Place['id']>,
): Standing {
  const enough = (measure: 'level' | 'yoy') =>
    rows.filter(({ statement }) => statement[measure]?.value).length > 1;
  const basis = enough('level') ? 'level' : enough('yoy') ? 'yoy' : undefined;
  const values = rows.map(({ statement }) => basis && numberOf(statement[basis]));
  const ranks = basis ? rankShared(values, indicator.direction) : rows.map(() => undefined);
  const last = Number.POSITIVE_INFINITY;
  return {
    indicator,
    parent,
    basis,
    whole,
    field: ranks.filter((rank) => rank !== undefined).length,
    rows: rows
      .map(({ place, statement }, i) => ({
        place,
        statement,
        rank: ranks[i],
        won: winners.has(place.id),
      }))
      .sort((a, b) => (a.rank ?? last) - (b.rank ?? last)),
  };
}

function numberOf(figure: Figure | undefined): number | undefined {
  const unit = figure && findUnit(figure.unit);
  return figure?.value && unit ? toCanonical(figure.value, unit) : undefined;
}
