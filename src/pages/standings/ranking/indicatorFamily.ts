/** The four families by which the parts of a total are coloured. */
export type IndicatorFamily = 'c1' | 'c2' | 'c3' | 'c4';

export const FAMILIES: readonly IndicatorFamily[] = ['c1', 'c3', 'c2', 'c4'];

const FAMILY: Readonly<Record<string, IndicatorFamily>> = {
  growth: 'c1',
  investment: 'c3',
  projects: 'c2',
  promotion: 'c2',
  foreign_capital: 'c2',
  revenue: 'c4',
  quality: 'c4',
};

/** The family of an indicator's topic; growth for a topic that belongs to none. */
export function familyOf(topic: string): IndicatorFamily {
  return FAMILY[topic] ?? 'c1';
}
