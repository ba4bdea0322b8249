/**
 * The widths of drawings made at build time: beside another chart on a wide screen; on a phone
 * and on paper.
 */
export const STATIC_WIDTHS = { wide: 584, narrow: 344 } as const;

/** A chart drawn at build time. */
export interface StaticDrawing {
  readonly wide: string;
  readonly narrow: string;
}
