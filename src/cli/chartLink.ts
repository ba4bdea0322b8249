import { refusedParts } from '../board/query.ts';
import { CHART_QUERY, type ChartQuery } from '../charts/workbench/chartQuery.ts';
import type { Language } from '../figures/language.ts';
import { nearestName } from '../tables/nearest.ts';
import { didYouMean } from './command/valueKinds.ts';
import { WrongUse } from './command/wrongUse.ts';

/** A link of a charts page, or only its query. */
export interface ChartLink {
  readonly query: ChartQuery;
  /** The language of its page; Chinese if the link has none. */
  readonly language: Language;
  /** The original link; undefined if only a query was given. */
  readonly link: string | undefined;
}

/**
 * Reads a link or its query.
 *
 * @throws WrongUse with one line for each unknown part
 */
export function readChartLink(written: string): ChartLink {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const text = url?.search ?? written.slice(written.indexOf('?') + 1);
  const faults = refusedParts(text, CHART_QUERY).map(({ part, name, known }) => {
    const expected = `${part}: 应为 · expected ${known.join(' | ')}`;
    return expected + didYouMean(nearestName(name, known));
  });
  if (faults.length > 0) throw new WrongUse(faults.join('\n--query '));
  // A site may be below a path of its host.
  const [, language] = /\/(zh|en)\/[^/]+\/\w+\/?$/.exec(url?.pathname ?? '') ?? [];
  return {
    query: CHART_QUERY.parse(text),
    language: language === 'en' ? 'en' : 'zh',
    link: url?.href,
  };
}
