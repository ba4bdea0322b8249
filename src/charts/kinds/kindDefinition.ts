import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual, Language } from '../../figures/language.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartBase } from '../chartBase.ts';
import type { ChartModel } from '../chartModel.ts';
import type { ChartReading } from '../workbench/chartChoices.ts';
import type { DrawnChoice } from '../workbench/drawnChoice.ts';
import type { Selection } from '../workbench/selection.ts';
import type { ShownSeries } from '../workbench/shownSeries.ts';

/** The input of one chart: the part of the choice that its kind draws, with every value as text. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly view: DrawnChoice;
  readonly shown: readonly ShownSeries[];
  /** The series of the chosen places, without comparisons. */
  readonly chosen: readonly ShownSeries[];
  /** The index of the newest period with a value; -1 if there is none. */
  readonly last: number;
  /** The indexes of the drawn periods; a subset if a line is thinned. */
  readonly kept: readonly number[];
  readonly language: Language;
  readonly words: WorkbenchWords;
}

/** The facts about a choice that decide which kinds can draw it. */
export interface Offer {
  /** The number of different indicators and places. */
  readonly indicators: number;
  readonly places: number;
  /** True if all values have the same unit. */
  readonly oneScale: boolean;
  /** True if any series has values in two or more periods. */
  readonly overTime: boolean;
  /** True if the values of places add up to a whole. */
  readonly addsUp: boolean;
  readonly selection: Selection;
}

/** The words of a kind in one language; a kind can have more than a name. */
interface KindWords {
  readonly name: string;
}

/** A kind of chart on the charts page. Its picker, its links and its command derive from this. */
export interface KindDefinition {
  readonly words: Readonly<Record<Language, KindWords>>;
  /** An icon of 16 by 16 px: the path, and whether it has dots. */
  readonly icon: { readonly path: string; readonly dotted?: boolean };
  /** The way to show that a value is preliminary, revised or implied. */
  readonly statesBy: 'points' | 'areas' | 'words';
  /** The periods that it draws: all, the newest one with a value, or its own selection. */
  readonly periods: 'all' | 'newest' | ((selection: Selection) => readonly number[] | undefined);
  /** True if it leaves out comparisons, such as a median. */
  readonly chosenOnly?: true;
  /** True if it dashes the lines of comparisons. */
  readonly dashesComparisons?: true;
  /** True if each series is named in the drawing, so that only the first needs a colour. */
  readonly oneColour?: true;
  /** True if it leaves out periods if there are too many to tell apart. */
  readonly thins?: true;
  /** The special readings that it offers besides the plain one. */
  readonly readings?: readonly ChartReading[];
  /** The unit of the drawing, if it differs from the unit of the figures. */
  readonly unit?: string;
  /** Its sentence on periods without a figure, instead of the usual one. */
  readonly gapNote?: Bilingual;
  /** The reason why it cannot draw a choice; undefined if it can. */
  refuse(offer: Offer): Bilingual | undefined;
  /** Its title, if that is not the value of the first place. `when` is the newest period. */
  title?(chart: Drawn, when: string): string;
  /** Notes on how to read it; an empty text is left out. */
  notes?(chart: Drawn): readonly string[];
  build(chart: Drawn, base: ChartBase): ChartModel;
}
