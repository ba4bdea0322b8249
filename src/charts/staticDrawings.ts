import { createContext } from 'react';
import type { ChartModel } from './chartModel.ts';
import type { StaticDrawing } from './staticDrawing.ts';

/**
 * The drawings for a page's HTML at build time. The first rendering requests them, they are drawn,
 * and the second rendering finds them. In the browser there are none, because the HTML has them.
 */
export class StaticDrawings {
  readonly asked = new Map<string, ChartModel>();
  readonly #drawn = new Map<string, StaticDrawing>();

  find(model: ChartModel): StaticDrawing | undefined {
    const drawn = this.#drawn.get(model.id);
    if (!drawn) this.asked.set(model.id, model);
    return drawn;
  }

  add(id: string, drawing: StaticDrawing): void {
    this.#drawn.set(id, drawing);
  }
}

export const StaticDrawingsContext = createContext<StaticDrawings | undefined>(undefined);
