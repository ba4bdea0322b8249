/** The measures on the vertical axis of a chart. */
export const CHART_MEASURES = ['level', 'yoy', 'share', 'rank', 'single'] as const;
/**
 * As in figures.csv; `single` is a single quarter, implied by two cumulative values if it is not
 * printed.
 */
export type ChartMeasure = (typeof CHART_MEASURES)[number];

export const CHART_COMPARISONS = ['parent', 'median', 'year', 'target'] as const;
/**
 * Comparisons with the chosen places: their parent, the median of their field, a year earlier,
 * the target.
 */
export type ChartComparison = (typeof CHART_COMPARISONS)[number];

export const CHART_READINGS = ['years', 'index'] as const;
/**
 * Readings of lines besides the plain one: years over one another, or an index with a common
 * first period.
 */
export type ChartReading = (typeof CHART_READINGS)[number];
