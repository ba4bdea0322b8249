import type { Address } from '../../board/address.ts';
import { pageOpened } from '../../board/address.ts';
import { fileUrl } from '../../board/fileUrl.ts';
import { hrefOf } from '../../board/href.ts';
import { BRIEFING } from '../../board/pages.ts';
import type { SiteDataset, WithdrawnRelease } from '../../board/site.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { SOURCES_WORDS, type SourcesWords } from '../../locale/sources.ts';
import { changeLog, type Release, type Replacement } from '../../release/changeLog.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { shownValue } from '../evidence/evidence.ts';
import { searchHref } from './FigureSearch.tsx';
import { measureName } from './FigureTable.tsx';
import styles from './ReleaseLog.module.css';

/** At most this many changes of one day are listed; the table of releases and the feed have all. */
const TOLD = 20;

interface ReleaseLogProps {
  readonly dataset: Dataset;
  readonly entry: SiteDataset;
  readonly address: Address;
}

/**
 * The additions, revisions and withdrawals of each release, newest first, with links to the data of
 * its day.
 */
export function ReleaseLog({ dataset, entry, address }: ReleaseLogProps) {
  const sources = useWords(SOURCES_WORDS);
  return (
    <>
      <p className={styles.text}>{sources.logText}</p>
      <ol className={styles.log}>
        {changeLog(dataset).map((release) => (
          <li key={release.day} id={release.day ? `r-${release.day}` : undefined}>
            <h3>
              {release.day ? <time dateTime={release.day}>{release.day}</time> : sources.logUndated}
            </h3>
            <p>{countsOf(release, sources)}</p>
            <Changes dataset={dataset} release={release} />
            {release.day ? <Ways entry={entry} address={address} day={release.day} /> : null}
          </li>
        ))}
      </ol>
      <WithdrawnReleases releases={entry.withdrawn ?? []} />
    </>
  );
}

/** The frozen releases that are no longer on the site, for readers who follow a link to one. */
function WithdrawnReleases({ releases }: { readonly releases: readonly WithdrawnRelease[] }) {
  const sources = useWords(SOURCES_WORDS);
  if (releases.length === 0) return null;
  return (
    <div className={styles.withdrawn}>
      <p className={styles.text}>{sources.withdrawnText}</p>
      <ul className={styles.changes}>
        {releases.map(({ day, on, tables }) => (
          <li key={`${day} ${on}`}>
            {sources.withdrawnRelease(
              day,
              on,
              tables.map((table) => `${table}.${DESCRIBING.has(table) ? 'json' : 'csv'}`),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const DESCRIBING = new Set(['datapackage', 'manifest']);

function countsOf({ added, revised, withdrawn }: Release, sources: SourcesWords): string {
  return [
    added.length > 0 ? sources.logAdded(added.length) : '',
    revised.length > 0 ? sources.logRevised(revised.length) : '',
    withdrawn.length > 0 ? sources.logWithdrawn(withdrawn.length) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

interface ChangesProps {
  readonly dataset: Dataset;
  readonly release: Release;
}

function Changes({ dataset, release: { revised, withdrawn } }: ChangesProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const changes = [...revised, ...withdrawn];
  if (changes.length === 0) return null;
  const about = ({ to }: Replacement) => {
    const place = dataset.places.get(to.place);
    return [
      place ? nameOf(place.name, language) : to.place,
      periodSpanName(to.period, to.span, language),
      measureName(dataset, to, language, words),
    ].join(' · ');
  };
  return (
    <ul className={styles.changes}>
      {changes.slice(0, TOLD).map((change) => (
        <li key={change.to.row}>
          {sources.logChange(
            about(change),
            shownValue(change.from, language, words),
            shownValue(change.to, language, words),
          )}
        </li>
      ))}
      {changes.length > TOLD ? <li>{sources.logMore(changes.length - TOLD)}</li> : null}
    </ul>
  );
}

interface WaysProps {
  readonly entry: SiteDataset;
  readonly address: Address;
  readonly day: string;
}

/** The figures of a day, the site as of that day, and its frozen files. */
function Ways({ entry, address, day }: WaysProps) {
  const sources = useWords(SOURCES_WORDS);
  const frozen = entry.releases.find((release) => release.day === day);
  const briefing = pageOpened(address, BRIEFING);
  return (
    <p className={styles.ways}>
      <span data-needs-script>
        <a href={searchHref(address, { day })}>{sources.dayOnly(day)}</a>
        <a href={hrefOf({ ...briefing, vintage: { kind: 'day', day } })}>{sources.asOf(day)}</a>
        {frozen ? (
          <a href={hrefOf({ ...briefing, vintage: { kind: 'release', name: frozen.name } })}>
            {sources.frozen} {frozen.name.slice(11)}
          </a>
        ) : null}
      </span>
      {frozen ? (
        <a href={fileUrl(entry.id, `releases/${frozen.name}/manifest.json`)}>
          {sources.frozenFiles}
        </a>
      ) : null}
    </p>
  );
}
