import type { Bilingual } from '../../../figures/language.ts';
import type { Offer } from '../kindDefinition.ts';
import { TWO_PLACES } from '../refusals.ts';
import { ADDS_UP } from './words.ts';

/** Refuses values that are not parts of one whole. */
export function refuseNoParts({ addsUp, indicators, places }: Offer): Bilingual | undefined {
  if (!addsUp || indicators > 1) return ADDS_UP;
  return places < 2 ? TWO_PLACES : undefined;
}
