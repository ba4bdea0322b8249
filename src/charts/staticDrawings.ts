import { createContext } from 'react';
import type { ChartModel } from './chartModel.ts';
import type { StaticDrawing } from './staticDrawing.ts';

const GAP = /<!--drawing (\d+) (wide|narrow)-->/g;

/**
 * The drawings for a page's HTML at build time. Rendering leaves a gap for each, which its drawing
 * fills later. In the browser there are none, because the HTML has them.
 */
export class StaticDrawings {
  readonly #models: ChartModel[] = [];

  /** The gaps for a chart. React escapes every text, so no text of a page looks like one. */
  gapsFor(model: ChartModel): StaticDrawing {
    const at = this.#models.push(model) - 1;
    return { wide: `<!--drawing ${at} wide-->`, narrow: `<!--drawing ${at} narrow-->` };
  }

  /** The HTML with its gaps filled. */
  async fill(html: string, draw: (model: ChartModel) => Promise<StaticDrawing>): Promise<string> {
    const drawn = await Promise.all(this.#models.map(draw));
    return html.replaceAll(GAP, (_, at: string, width: keyof StaticDrawing) => {
      return drawn[Number(at)]?.[width] ?? '';
    });
  }
}

export const StaticDrawingsContext = createContext<StaticDrawings | undefined>(undefined);
