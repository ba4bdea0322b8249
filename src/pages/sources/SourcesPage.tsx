import type { ReactNode } from 'react';
import { fileUrl } from '../../board/fileUrl.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { nameOf } from '../../figures/names.ts';
import { changeLog } from '../../release/changeLog.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { PageProps } from '../pageProps.ts';
import { FigureTables } from './FigureTables.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './SourcesPage.module.css';
import { unknowns } from './unknowns.ts';

/** The public page: every figure with its evidence, what is not known, methods, downloads. */
export default function SourcesPage({ dataset }: PageProps) {
  const { language, words } = useSpeech();
  const { sources } = words;
  const numbers = new Map([...dataset.sources.keys()].map((id, i) => [id as string, i + 1]));
  const sections: readonly { id: string; title: string; body: ReactNode }[] = [
    {
      id: 'unknown',
      title: sources.unknown,
      body: (
        <ul className={styles.list}>
          {unknowns(dataset, language, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
    },
    {
      id: 'figures',
      title: sources.all,
      body: <FigureTables dataset={dataset} numbers={numbers} />,
    },
    { id: 'sources', title: sources.sourceList, body: <SourceList dataset={dataset} /> },
    { id: 'methods', title: sources.methods, body: <Methods /> },
    { id: 'definitions', title: sources.definitions, body: <Definitions dataset={dataset} /> },
    { id: 'downloads', title: sources.downloads, body: <Downloads dataset={dataset} /> },
    { id: 'log', title: sources.log, body: <Log dataset={dataset} /> },
  ];
  return (
    <>
      <div className={styles.head}>
        <h1>{sources.title}</h1>
        <p className={styles.lede}>
          {sources.lede(dataset.figures.length, dataset.sources.size, dataset.places.size)}
        </p>
        <p className={styles.small}>{nameOf(dataset.description, language)}</p>
        <p className={styles.small}>{sources.readable}</p>
      </div>
      <div className={styles.columns}>
        <nav aria-label={sources.contents} className={styles.contents}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <div className={styles.sections}>
          {sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id} className={styles.section}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function Methods() {
  const { sources } = useSpeech().words;
  return (
    <dl className={styles.terms}>
      {sources.methodList.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Definitions({ dataset }: { readonly dataset: Dataset }) {
  const { language, words } = useSpeech();
  const { sources } = words;
  return (
    <dl className={styles.terms}>
      {[...dataset.indicators.values()].map(({ id, name, kind, unit, definition }) => (
        <div key={id}>
          <dt>{nameOf(name, language)}</dt>
          <dd>
            {nameOf(definition, language)} ({sources.kinds[kind]}
            {unit ? `; ${sources.unit} ${unit}` : ''})
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Downloads({ dataset }: { readonly dataset: Dataset }) {
  const { sources } = useSpeech().words;
  const tables = [
    ['places', true],
    ['indicators', true],
    ['sources', true],
    ['figures', true],
    ['targets', dataset.targets.length > 0],
    ['contests', dataset.contests.length > 0],
    ['contest_indicators', dataset.contestIndicators.length > 0],
    ['adjustments', dataset.adjustments.length > 0],
    ['awards', dataset.awards.length > 0],
  ] as const;
  return (
    <ul className={styles.downloads}>
      {tables.map(([table, there]) =>
        there ? (
          <li key={table}>
            <a href={fileUrl(dataset.id, `${table}.csv`)} download>
              {table}.csv
            </a>
            <span>{sources.download.table}</span>
          </li>
        ) : null,
      )}
      <li>
        <a href={fileUrl(dataset.id, 'datapackage.json')} download>
          datapackage.json
        </a>
        <span>{sources.download.package}</span>
      </li>
    </ul>
  );
}

function Log({ dataset }: { readonly dataset: Dataset }) {
  const { sources } = useSpeech().words;
  return (
    <dl className={styles.terms}>
      {changeLog(dataset).map(({ day, added, revised, withdrawn }) => (
        <div key={day}>
          <dt>{day || sources.logUndated}</dt>
          <dd>
            {[
              added.length > 0 ? sources.logAdded(added.length) : '',
              revised.length > 0 ? sources.logRevised(revised.length) : '',
              withdrawn.length > 0 ? sources.logWithdrawn(withdrawn.length) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
