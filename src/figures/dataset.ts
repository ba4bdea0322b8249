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

/** Whom an edition is for. `public` holds nothing internal and nothing that is not out. */
export type Audience = 'public' | 'internal';

/** Terms under which a dataset may be used, as datapackage.json names them. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** What datapackage.json says of a dataset as a whole. */
export interface DatasetTitle {
  /** The folder's name, its address in links. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Openly fictional: every page and export says so. */
  readonly demo: boolean;
  /** The place whose Briefing opens first, or undefined for the first with figures. */
  readonly opening: PlaceId | undefined;
  /** An internal edition says so on every page and in every export. */
  readonly audience: Audience;
  readonly licences: readonly Licence[];
  /** Names of the topics that the dataset adds or names in its own way, by the word in indicators.csv. */
  readonly topics: Readonly<Record<string, Bilingual>>;
  /** The rules by which a public edition holds numbers of firms back; absent for the default ones. */
  readonly disclosure?: DisclosureRules;
}

/** A checked dataset: every id in it resolves. */
export interface Dataset extends DatasetTitle {
  /** Changes when a byte of any table of the core changes; each application has a version of its own. */
  readonly version: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly figures: FigureTable;
  readonly targets: readonly Target[];
  readonly contests: readonly Contest[];
  readonly contestIndicators: readonly ContestIndicator[];
  readonly adjustments: readonly Adjustment[];
  readonly awards: readonly Award[];
  /** The data of applications beside the core, of those whose tables are there and loaded. */
  readonly extensions: readonly Held[];
}
