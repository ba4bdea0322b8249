/** What the vertical of a chart says of its indicators. */
export const CHART_MEASURES = ['level', 'yoy', 'share', 'rank', 'single'] as const;
/** As in figures.csv; `single` is the quarter by itself, implied by two cumulative values where it is not printed. */
export type ChartMeasure = (typeof CHART_MEASURES)[number];

export const CHART_COMPARISONS = ['parent', 'median', 'year', 'target'] as const;
/** What stands beside the chosen places: what they belong to, their field's median, a year earlier, the target. */
export type ChartComparison = (typeof CHART_COMPARISONS)[number];

export const CHART_READINGS = ['years', 'index'] as const;
/** How lines are read other than as they are: each year over the others, or as an index of a common first period. */
export type ChartReading = (typeof CHART_READINGS)[number];
