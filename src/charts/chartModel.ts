import type { DRAWINGS } from './kinds/drawings.ts';

type Drawings = typeof DRAWINGS;

/** The models by `kind`, each as the input type of its drawing. */
export type Models = { [Kind in keyof Drawings]: Parameters<Drawings[Kind]>[0]['model'] };

/** A chart that can be drawn. */
export type ChartModel = Models[keyof Models];
