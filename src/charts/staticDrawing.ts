/** The widths at which a chart is drawn beforehand: beside another on a wide screen; on a phone and on paper. */
export const STATIC_WIDTHS = { wide: 584, narrow: 344 } as const;

/** A chart as it was drawn at build time. */
export interface StaticDrawing {
  readonly wide: string;
  readonly narrow: string;
}
