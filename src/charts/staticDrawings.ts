import { createContext } from 'react';
import type { ChartModel } from './chartModel.ts';
import type { StaticDrawing } from './staticDrawing.ts';

/**
 * The drawings that a page's HTML is built with. A first rendering asks for them, they are drawn,
 * and a second rendering finds them. In the browser there are none: the HTML holds them.
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
