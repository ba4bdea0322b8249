import type { ChartModel } from '../chartModel.ts';
import type { ChartToGo } from './chartToGo.ts';
import { svgDocument } from './svgDocument.ts';

/** The width of the drawing in a picture, without its margins. */
export const PICTURE_WIDTH = 760;

/** The model of the drawing in a picture; its ids differ from those of the page. */
export const pictureModel = ({ chart: { model } }: ChartToGo): ChartModel => ({
  ...model,
  id: `${model.id}-picture`,
});

/** The picture of a chart, from the drawing of its `pictureModel` at `PICTURE_WIDTH`. */
export const chartSvg = ({ chart, credit }: ChartToGo, drawing: string): string =>
  svgDocument(chart.model, drawing, PICTURE_WIDTH, credit);
