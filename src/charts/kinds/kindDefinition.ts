import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual, Language } from '../../figures/language.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartBase } from '../chartBase.ts';
import type { ChartModel } from '../chartModel.ts';
import type { ChartReading } from '../workbench/chartChoices.ts';
import type { DrawnChoice } from '../workbench/drawnChoice.ts';
import type { Selection } from '../workbench/selection.ts';
import type { ShownSeries } from '../workbench/shownSeries.ts';

/** The input of one chart: the choice, cut to the part that its kind draws, with every value written out. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly view: DrawnChoice;
  readonly shown: readonly ShownSeries[];
  /** The series of the chosen places, without those set beside them. */
  readonly chosen: readonly ShownSeries[];
  /** The newest period that anybody states; -1 where nobody states any. */
  readonly last: number;
  /** The periods that are drawn; not all of them where a line is thinned. */
  readonly kept: readonly number[];
  readonly language: Language;
  readonly words: WorkbenchWords;
}

/** The facts about a choice that decide which kinds can draw it. */
export interface Offer {
  /** How many different ones are chosen. */
  readonly indicators: number;
  readonly places: number;
  /** Whether all values are in one unit. */
  readonly oneScale: boolean;
  /** Whether a series has values in two periods or more. */
  readonly overTime: boolean;
  /** Whether the values of places make up a whole. */
  readonly addsUp: boolean;
  readonly selection: Selection;
}

/** The words of a kind in one language; a kind may have more than its name. */
interface KindWords {
  readonly name: string;
}

/** A kind of chart on the charts page. Its picker, its links and its command follow from this. */
export interface KindDefinition {
  readonly words: Readonly<Record<Language, KindWords>>;
  /** A sign of 16 by 16 px beside its name: the path, and whether it has dots. */
  readonly icon: { readonly path: string; readonly dotted?: boolean };
  /** How it shows that a value is preliminary, revised or implied. */
  readonly statesBy: 'points' | 'areas' | 'words';
  /** The periods of a choice that it draws: all, the newest that anybody states, or its own. */
  readonly periods: 'all' | 'newest' | ((selection: Selection) => readonly number[] | undefined);
  /** Whether comparisons, such as a median, are left out of it. */
  readonly chosenOnly?: true;
  /** Whether comparisons are dashed. */
  readonly dashesBeside?: true;
  /** Whether each series is named where it is drawn, so that only the first has a colour. */
  readonly oneColour?: true;
  /** Whether periods are left out where there are more than can be told apart. */
  readonly thins?: true;
  /** The ways of reading it, other than plainly. */
  readonly readings?: readonly ChartReading[];
  /** The unit of what it draws, where that is not the unit of the figures. */
  readonly unit?: string;
  /** What it says of periods without a figure, in place of the usual sentence. */
  readonly gapNote?: Bilingual;
  /** Why it cannot draw a choice; undefined where it can. */
  refuse(offer: Offer): Bilingual | undefined;
  /** Its finding, where that is not the value of the first place. `when` is the newest period. */
  title?(chart: Drawn, when: string): string;
  /** How to read it; '' among them is left out. */
  notes?(chart: Drawn): readonly string[];
  build(chart: Drawn, base: ChartBase): ChartModel;
}
