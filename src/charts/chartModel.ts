import type { DRAWINGS } from './kinds/drawings.ts';

type Drawings = typeof DRAWINGS;

/** The models by their `kind`, each as its drawing takes it. */
export type Models = { [Kind in keyof Drawings]: Parameters<Drawings[Kind]>[0]['model'] };

/** A chart that can be drawn. */
export type ChartModel = Models[keyof Models];
