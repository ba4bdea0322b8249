import { memo, type ReactNode, useMemo } from 'react';
import { type Address, frontOf } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import type { SiteDataset } from '../../board/site.ts';
import { figurePages, rowsOnPage } from '../../figures/figurePages.ts';
import { nameOf } from '../../figures/names.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { shareChecks } from '../../release/shareChecks.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { pageAddress } from '../evidence/figureLinks.ts';
import { sourceHref } from '../evidence/sourceHref.ts';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { StatePage } from '../states/StatePage.tsx';
import { AllFigures } from './AllFigures.tsx';
import { Checks } from './Checks.tsx';
import { Definitions } from './Definitions.tsx';
import { Downloads } from './Downloads.tsx';
import type { FigureContext } from './FigureTable.tsx';
import { ImpliedList } from './ImpliedList.tsx';
import { PagedFigures } from './PagedFigures.tsx';
import { ReleaseLog } from './ReleaseLog.tsx';
import { RuleSets } from './RuleSets.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './Sources.module.css';
import { Summary } from './Summary.tsx';
import { isSearch } from './searchFigures.ts';
import { type SelfChecks, selfChecks } from './selfChecks.ts';
import { SOURCES_QUERY, type SourcesQuery } from './sourcesQuery.ts';
import { unknowns } from './unknowns.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/**
 * The public page: every figure with its evidence, unknowns, checks, rules, releases, downloads.
 */
export default function Sources({ dataset, address, entry }: PageProps) {
  const query = useMemo(() => SOURCES_QUERY.parse(address.query), [address.query]);
  const numbers = useMemo(
    () => new Map([...dataset.sources.keys()].map((id, i) => [id as string, i + 1])),
    [dataset],
  );
  const context = { dataset, numbers };
  if (address.place !== undefined && !isSearch(query)) {
    return <PageOfFigures {...context} address={address} />;
  }
  return <AllSources {...context} address={address} entry={entry} query={query} />;
}

/** The page of the figures of a place, or of its year or period. */
function PageOfFigures({ address, ...context }: FigureContext) {
  const { words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { figures } = context.dataset;
  const page = figurePages(context.dataset).pages.find(
    ({ place, code }) => place === address.place && code === address.period,
  );
  const implied = useMemo(
    () =>
      page
        ? shareChecks(
            { figures },
            rowsOnPage(figures, page).map((row) => figures.at(row)),
          ).filter(({ outcome }) => outcome.kind === 'implies')
        : [],
    [figures, page],
  );
  if (page) return <PagedFigures {...context} address={address} page={page} shares={implied} />;
  const asked = [address.place, address.period].filter(Boolean).join(' ');
  return (
    <StatePage
      title={words.states.unknownPlaceTitle(asked)}
      text={words.states.nearest}
      ways={[{ text: sources.title, href: hrefOf(pageAddress(address, undefined)) }]}
    />
  );
}

interface AllSourcesProps extends FigureContext {
  readonly entry: SiteDataset;
  readonly query: SourcesQuery;
}

function AllSources({ address, entry, query, ...context }: AllSourcesProps) {
  const { dataset, numbers } = context;
  const sources = useWords(SOURCES_WORDS);
  const checks = useMemo(() => selfChecks(dataset), [dataset]);
  // A search changes only the figures, so the rest is rendered once.
  const { language, vintage } = address;
  const plain = useMemo(
    (): Address => ({ ...frontOf(language), dataset: dataset.id, page: SOURCES, vintage }),
    [language, dataset.id, vintage],
  );
  const figures: Section = {
    id: 'figures',
    title: sources.sections.figures,
    body: <AllFigures {...context} address={plain} query={query} implied={checks.implied} />,
  };
  return (
    <>
      <Head dataset={dataset} checks={checks} />
      <RefusedParts query={address.query} pages={[SOURCES_QUERY]} />
      <div className={styles.columns}>
        <Contents rules={dataset.contests.length > 0} />
        <div data-follows-query>
          <Unknowns dataset={dataset} />
          <SectionBox {...figures} />
          <Rest dataset={dataset} address={plain} entry={entry} numbers={numbers} checks={checks} />
        </div>
      </div>
    </>
  );
}

function SectionBox({ id, title, body }: Section) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {body}
    </section>
  );
}

const IDS = [
  'unknown',
  'figures',
  'implied',
  'checks',
  'sources',
  'methods',
  'definitions',
] as const;

const Contents = memo(function Contents({ rules }: { readonly rules: boolean }) {
  const sources = useWords(SOURCES_WORDS);
  const titles = sources.sections;
  const ids = [...IDS, ...(rules ? (['rules'] as const) : []), 'log', 'downloads'] as const;
  return (
    <nav aria-label={sources.contents} className={styles.contents}>
      {ids.map((id) => (
        <a key={id} href={`#${id}`}>
          {titles[id]}
        </a>
      ))}
    </nav>
  );
});

type HeadProps = Pick<PageProps, 'dataset'> & { readonly checks: SelfChecks };

const Head = memo(function Head({ dataset, checks }: HeadProps) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const open = unknowns(dataset, language, sources);
  return (
    <div className={styles.head}>
      <h1>{sources.title}</h1>
      <p className={styles.lede}>
        <strong>{sources.plain}</strong> {sources.plainText}
      </p>
      <p className={styles.small}>{nameOf(dataset.description, language)}</p>
      <p className={styles.small}>{sources.readable}</p>
      <Summary dataset={dataset} unknowns={open.length} checks={checks} />
    </div>
  );
});

const Unknowns = memo(function Unknowns({ dataset }: Pick<PageProps, 'dataset'>) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const open = unknowns(dataset, language, sources);
  const body = (
    <ul className={styles.list}>
      {(open.length > 0 ? open : [sources.unknownNone]).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return <SectionBox id="unknown" title={sources.sections.unknown} body={body} />;
});

interface RestProps extends PageProps {
  readonly numbers: ReadonlyMap<string, number>;
  readonly checks: SelfChecks;
}

/** The content below the figures, which a search does not change. */
const Rest = memo(function Rest({ dataset, address, entry, numbers, checks }: RestProps) {
  const { sections: titles } = useWords(SOURCES_WORDS);
  const rules = (
    <RuleSets dataset={dataset} numbers={numbers} sourceHref={(id) => sourceHref(address, id)} />
  );
  const bodies: readonly (readonly [keyof typeof titles, ReactNode])[] = [
    ['implied', <ImpliedList key="implied" dataset={dataset} implied={checks.implied} />],
    ['checks', <Checks key="checks" dataset={dataset} checks={checks} />],
    ['sources', <SourceList key="sources" dataset={dataset} address={address} />],
    ['methods', <Methods key="methods" />],
    ['definitions', <Definitions key="definitions" dataset={dataset} />],
    ...(dataset.contests.length > 0 ? [['rules', rules] as const] : []),
    ['log', <ReleaseLog key="log" dataset={dataset} entry={entry} address={address} />],
    ['downloads', <Downloads key="downloads" entry={entry} vintage={address.vintage} />],
  ];
  return bodies.map(([id, body]) => <SectionBox key={id} id={id} title={titles[id]} body={body} />);
});

function Methods() {
  const { methodList } = useWords(SOURCES_WORDS);
  return (
    <dl className={styles.terms}>
      {methodList.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
