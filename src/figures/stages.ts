import type { IndicatorId } from './figure.ts';
import type { Statement } from './statements.ts';
import type { Indicator } from './tables.ts';

/** A stage of a chain and its stated level. */
export interface StatedStage {
  readonly indicator: Indicator;
  readonly level: NonNullable<Statement['level']>;
}

/** The chains that `follows` declares, first stage first: one for each final stage. */
export function stageChains(indicators: ReadonlyMap<IndicatorId, Indicator>): Indicator[][] {
  const followed = new Set([...indicators.values()].flatMap(({ follows }) => follows ?? []));
  return [...indicators.values()]
    .filter(({ id, follows }) => follows !== undefined && !followed.has(id))
    .map((last) => {
      const chain: Indicator[] = [];
      for (
        let at: Indicator | undefined = last;
        at && !chain.includes(at);
        at = at.follows && indicators.get(at.follows)
      ) {
        chain.unshift(at);
      }
      return chain;
    });
}

/** The stages of a chain with a stated level; empty if fewer than two have one. */
export function statedStages(
  chain: readonly Indicator[],
  statements: ReadonlyMap<IndicatorId, Statement>,
): StatedStage[] {
  const stated = chain.flatMap((indicator) => {
    const level = statements.get(indicator.id)?.level;
    return level?.value ? [{ indicator, level }] : [];
  });
  return stated.length > 1 ? stated : [];
}

/** True if a chain is shown whole in one funnel chart instead of in tiles: three or more counts. */
export const isFunnel = (chain: readonly Indicator[]): boolean =>
  chain.length > 2 && chain.every(({ kind }) => kind === 'count');
