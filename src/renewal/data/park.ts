import type { Decimal } from '../../figures/decimal.ts';
import type { PlaceId, SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { ParkId } from './ids.ts';

/** 工业园区, 小微企业园, or an area designated for renewal (腾退片区). */
export const PARK_KINDS = ['industrial', 'small-firm', 'renewal'] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** A row of parks.csv. */
export interface Park {
  readonly id: ParkId;
  readonly name: Bilingual;
  /** The town or zone of the park. */
  readonly place: PlaceId | undefined;
  readonly kind: ParkKind;
  /** In 亩. */
  readonly land: Decimal | undefined;
  /** Total and vacant floor space of a small-firm park, in 平方米. */
  readonly space: Decimal | undefined;
  readonly spaceFree: Decimal | undefined;
  /** Coordinates in degrees; undefined if the park is not on the map. */
  readonly at: { readonly longitude: Decimal; readonly latitude: Decimal } | undefined;
  readonly source: SourceId;
  readonly note: string;
}
