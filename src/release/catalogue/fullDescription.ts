import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual, Language } from '../../figures/language.ts';
import { FICTIONAL } from './fictional.ts';

/** The limits of Google's dataset search for a description, in characters. */
const SHORTEST = 50;
const LONGEST = 5000;

const WHAT_IT_IS: Bilingual = {
  zh: '公开印出的经济数字，每个数字附原文、来源、段落、口径和公布日期；没有公布的写“未公布”，不写 0，也不补数。可以下载 CSV 表格。',
  en: 'Economic figures as they were printed, each with its literal, source, paragraph, scope and day of release; what is not published says so and is never 0. The tables can be downloaded as CSV.',
};

/**
 * A dataset's description for a catalogue, 50 to 5,000 characters. For a demo it begins with the
 * fictional notice; a description that is too short is followed by a general sentence.
 */
export function fullDescription(
  { demo, description }: Pick<Dataset, 'demo' | 'description'>,
  language: Language,
): string {
  const own = description[language].trim();
  const parts = [demo ? FICTIONAL[language] : '', own].filter(Boolean);
  if ([...own].length < SHORTEST) parts.push(WHAT_IT_IS[language]);
  const characters = [...parts.join(language === 'zh' ? '' : ' ')];
  if (characters.length <= LONGEST) return characters.join('');
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
