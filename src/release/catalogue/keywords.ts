import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual, Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { coveredPlaces } from './coveredPlaces.ts';
import { reportedIndicators } from './reportedIndicators.ts';

const FICTIONAL_WORD: Bilingual = { zh: '虚构', en: 'fictional' };

/**
 * The keywords of a dataset: the places it covers and the indicators it reports; first the
 * fictional notice of a demo.
 */
export function keywords(dataset: Dataset, language: Language): string[] {
  const named = [...coveredPlaces(dataset), ...reportedIndicators(dataset)];
  const words = named.map(({ name }) => nameOf(name, language));
  return [...new Set([...(dataset.demo ? [FICTIONAL_WORD[language]] : []), ...words])];
}
