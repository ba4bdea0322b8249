import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { formatValue } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { sourceHref } from '../../pages/evidence/sourceHref.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { useMoreRows } from '../../ui/useMoreRows.tsx';
import type { UpgradeProject } from '../data/upgradeProject.ts';
import { UPGRADE_WORDS } from '../words/upgradeWords.ts';
import styles from './Upgrade.module.css';

/** Number of projects shown at a time: a county's usual list is shown whole. */
const MOST = 200;

interface ProjectListProps {
  readonly places: Dataset['places'];
  readonly address: Address;
  readonly projects: readonly UpgradeProject[];
}

/** Every project, with its source. */
export function ProjectList({ places, address, projects }: ProjectListProps) {
  const words = useWords(UPGRADE_WORDS);
  const rows = useMoreRows<UpgradeProject, HTMLTableSectionElement>(projects, 'upgrades', '', MOST);
  return (
    <section className={styles.section} aria-labelledby="projects">
      <h2 id="projects">{words.list}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            <th scope="col" className={styles.wide}>
              {words.place}
            </th>
            <th scope="col" className={styles.wide}>
              {words.kind}
            </th>
            <th scope="col" className={styles.wide}>
              {words.stage}
            </th>
            <th scope="col" data-numeric>
              {words.investment}
            </th>
          </tr>
        </thead>
        <tbody ref={rows.list}>
          {rows.shown.map((one) => (
            <ProjectRow key={one.id} project={one} places={places} address={address} />
          ))}
        </tbody>
      </table>
      {rows.more}
    </section>
  );
}

interface ProjectRowProps extends Pick<ProjectListProps, 'places' | 'address'> {
  readonly project: UpgradeProject;
}

function ProjectRow({ project, places, address }: ProjectRowProps) {
  const { language, words: all } = useSpeech();
  const words = useWords(UPGRADE_WORDS);
  const { id, kind, stage, investment, unit, source, access } = project;
  const name = nameOf(project.name, language);
  const place = places.get(project.place);
  const placeName = place ? nameOf(place.name, language) : project.place;
  return (
    <tr id={`upgrade-${id}`}>
      <th scope="row">
        {name}{' '}
        <SourceMark href={sourceHref(address, source)} label={all.evidence.markOf(name)}>
          {all.evidence.mark}
        </SourceMark>
        <small className={styles.narrow}>
          {[placeName, words.kinds[kind], words.stages[stage]].join(' · ')}
        </small>
        {access === 'internal' ? <small>{words.internal}</small> : null}
      </th>
      <td className={styles.wide}>{placeName}</td>
      <td className={styles.wide}>{words.kinds[kind]}</td>
      <td className={styles.wide}>{words.stages[stage]}</td>
      <td data-numeric>
        {investment && unit ? formatValue(investment, unit, '=', language) : words.notReported}
      </td>
    </tr>
  );
}
