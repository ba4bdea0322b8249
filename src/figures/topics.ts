import type { Bilingual } from './language.ts';

/** The contract's topics, which group and colour indicators. A dataset can add its own. */
export const TOPICS: Readonly<Record<string, Bilingual>> = {
  growth: { zh: '增长', en: 'Growth' },
  investment: { zh: '投资', en: 'Investment' },
  promotion: { zh: '招商引资', en: 'Investment promotion' },
  revenue: { zh: '财政', en: 'Public revenue' },
  income: { zh: '居民收入', en: 'Household income' },
  quality: { zh: '质效', en: 'Quality' },
  innovation: { zh: '创新', en: 'Innovation' },
  environment: { zh: '生态', en: 'Environment' },
  agriculture: { zh: '农业', en: 'Agriculture' },
  upgrade: { zh: '改造提升', en: 'Upgrading' },
  renewal: { zh: '腾笼换鸟', en: 'Land renewal' },
  company: { zh: '企业', en: 'Firms' },
};

/** The name of a topic: the dataset's own, else the contract's, else the word itself. */
export function topicName(
  { topics }: { readonly topics: Readonly<Record<string, Bilingual>> },
  topic: string,
): Bilingual {
  return own(topics, topic) ?? own(TOPICS, topic) ?? { zh: topic, en: topic };
}

// A topic can be any word, even `constructor`.
const own = (names: Readonly<Record<string, Bilingual>>, topic: string) =>
  Object.hasOwn(names, topic) ? names[topic] : undefined;
