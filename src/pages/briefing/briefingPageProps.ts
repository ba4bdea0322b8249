import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Period } from '../../figures/period.ts';
import type { Place } from '../../figures/tables.ts';

/** The subject of a briefing. */
export interface BriefingPageProps {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly period: Period;
  readonly address: Address;
}
