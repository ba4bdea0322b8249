import { createElement, type FunctionComponent, type ReactElement } from 'react';
import type { ChartModel, Models } from '../chartModel.ts';
import { DRAWINGS } from '../kinds/drawings.ts';
import type { DrawingProps } from './drawingProps.ts';

const BY_KIND: { readonly [Kind in keyof Models]: FunctionComponent<DrawingProps<Models[Kind]>> } =
  DRAWINGS;

/** Draws a chart with Recharts: one svg of the given width. */
export default function Drawing({ model, width }: DrawingProps<ChartModel>): ReactElement {
  return drawn(model.kind, { model, width });
}

/** Passes a model to the drawing of its kind. */
const drawn = <Kind extends keyof Models>(kind: Kind, props: DrawingProps<Models[Kind]>) =>
  createElement(BY_KIND[kind], props);
