import { BASE } from '../../board/base.ts';
import { fileUrl } from '../../board/fileUrl.ts';
import type { SiteDataset } from '../../board/site.ts';
import type { Vintage } from '../../board/vintage.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './Sources.module.css';

interface DownloadsProps {
  readonly entry: SiteDataset;
  readonly vintage: Vintage;
}

/**
 * The files of the dataset at permanent addresses: each table, the archive, descriptions, the feed.
 */
export function Downloads({ entry, vintage }: DownloadsProps) {
  const { language } = useSpeech();
  const { download, downloadsText } = useWords(SOURCES_WORDS);
  const folder = vintage.kind === 'release' ? `releases/${vintage.name}/` : '';
  const names = [...entry.files, ...Object.values(entry.extensions).flatMap(({ files }) => files)];
  const tables = names.map((name): [string, string] => [
    `${folder}${name}`,
    name.endsWith('.csv') ? download.table : download.package,
  ]);
  const more: [string, string][] = entry.extras.map(({ name, kind }) => [name, download[kind]]);
  const shown = [...tables, ...more].filter(
    ([name]) => !name.endsWith('.xml') || name.includes(`.${language}.`),
  );
  return (
    <>
      <p className={styles.prose}>{downloadsText}</p>
      <ul className={styles.downloads}>
        {shown.map(([name, text]) => (
          <li key={name}>
            <a href={fileUrl(entry.id, name)} download={/\.(csv|zip)$/.test(name) || undefined}>
              {name.replace(folder, '')}
            </a>
            <span>{text}</span>
          </li>
        ))}
        <li>
          <a href={`${BASE}catalogue.jsonld`}>catalogue.jsonld</a>
          <span>{download.catalogue}</span>
        </li>
      </ul>
    </>
  );
}
