import type { DisclosureRules } from './disclosure.ts';
import type { Held } from './extensionData.ts';
import type { IndicatorId, PlaceId, SourceId } from './figure.ts';
import type { FigureTable } from './figureTable.ts';
import type { Bilingual } from './language.ts';
import type {
  Adjustment,
  Award,
  Contest,
  ContestIndicator,
  Indicator,
  Place,
  Source,
  Target,
} from './tables.ts';

/** The readers of an edition. `public` holds nothing internal and nothing unreleased. */
export type Audience = 'public' | 'internal';

/** A licence of a dataset, with the fields of datapackage.json. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** The properties of a dataset as a whole, from datapackage.json. */
export interface DatasetTitle {
  /** The folder's name, its address in links. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The data are fictional: every page and export says so. */
  readonly demo: boolean;
  /** The place whose Briefing opens first, or undefined for the first with figures. */
  readonly opening: PlaceId | undefined;
  /** Every page and export of an internal edition is marked internal. */
  readonly audience: Audience;
  readonly licences: readonly Licence[];
  /** Names of the topics that the dataset adds or renames, by the word in indicators.csv. */
  readonly topics: Readonly<Record<string, Bilingual>>;
  /** Disclosure rules for the counts of firms in a public edition; absent for the defaults. */
  readonly disclosure?: DisclosureRules;
}

/** The rows of the tables that a dataset holds as lists. */
interface ListRows {
  readonly targets: Target;
  readonly contests: Contest;
  readonly contestIndicators: ContestIndicator;
  readonly adjustments: Adjustment;
  readonly awards: Award;
}

/** The tables that a dataset holds as lists. */
export type DatasetLists = { readonly [Key in keyof ListRows]: readonly ListRows[Key][] };

/** A checked dataset: every id in it resolves. */
export interface Dataset extends DatasetTitle, DatasetLists {
  /** Changes when a byte of any core table changes; each application has its own version. */
  readonly version: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly figures: FigureTable;
  /** The data of each application whose tables are present and loaded. */
  readonly extensions: readonly Held[];
}
