import { useMemo } from 'react';
import type { PageProps } from '../../pages/pageProps.ts';
import { RefusedParts } from '../../pages/RefusedParts.tsx';
import { useWords } from '../../ui/language.tsx';
import { UPGRADE } from '../data/slot.ts';
import type { UpgradeProject } from '../data/upgradeProject.ts';
import { UPGRADE_WORDS } from '../words/upgradeWords.ts';
import { PrintedFigures } from './PrintedFigures.tsx';
import { ProjectList } from './ProjectList.tsx';
import { printedFigures } from './printedFigures.ts';
import styles from './Upgrade.module.css';
import { UpgradeTotals } from './UpgradeTotals.tsx';
import { useUpgradeProjects } from './useUpgrade.ts';

/** Upgrade projects on one page: printed figures, totals, each project. */
export default function Upgrade(props: PageProps) {
  const { dataset, entry, address } = props;
  // During prerendering the table is already loaded with the others.
  const there = UPGRADE.of(dataset)?.projects;
  if (there) return <Screen {...props} projects={there} />;
  const hasTable = entry.extensions[UPGRADE.id] || address.vintage.kind === 'release';
  return hasTable ? <LoadedScreen {...props} /> : <Screen {...props} projects={[]} />;
}

function LoadedScreen(props: PageProps) {
  return <Screen {...props} projects={useUpgradeProjects(props.entry, props.address.vintage)} />;
}

interface ScreenProps extends PageProps {
  readonly projects: readonly UpgradeProject[];
}

function Screen({ dataset, address, projects }: ScreenProps) {
  const words = useWords(UPGRADE_WORDS);
  const printed = useMemo(() => printedFigures(dataset), [dataset]);
  const { places } = dataset;
  return (
    <>
      <RefusedParts query={address.query} />
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      {printed.length > 0 ? (
        <PrintedFigures dataset={dataset} address={address} figures={printed} />
      ) : null}
      {projects.length > 0 ? (
        <>
          <UpgradeTotals places={places} projects={projects} />
          <ProjectList places={places} address={address} projects={projects} />
        </>
      ) : (
        <p className={styles.text}>{printed.length > 0 ? words.noList : words.nothing}</p>
      )}
    </>
  );
}
