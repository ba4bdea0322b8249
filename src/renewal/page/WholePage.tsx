import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import type { Overview } from '../rules/overview.ts';
import { RENEWAL_SCENES } from '../words/renewalScenes.ts';
import type { RenewalContext } from './renewalContext.ts';
import { ClassMoves } from './scenes/ClassMoves.tsx';
import { ProjectStages } from './scenes/ProjectStages.tsx';
import { SmePipeline } from './scenes/SmePipeline.tsx';
import { PolicyBlock } from './services/PolicyBlock.tsx';
import { SpaceBlock } from './services/SpaceBlock.tsx';
import styles from './WholePage.module.css';
import { WarningBlock } from './warnings/WarningBlock.tsx';
import { YearPicker } from './YearPicker.tsx';

interface WholePageProps {
  readonly context: Pick<
    RenewalContext,
    'address' | 'dataset' | 'ledger' | 'overview' | 'tables' | 'view'
  >;
  readonly overview: Overview;
  /** 淘汰落后: the heat grid of low-efficiency firms. */
  readonly low: ReactNode;
  readonly map: ReactNode;
  readonly simulator: ReactNode;
  /** The rectification ledger. */
  readonly ledger: ReactNode;
}

/** The overview: four scenes, warnings, simulators and services. */
export function WholePage({ context, overview, low, map, simulator, ledger }: WholePageProps) {
  const words = useWords(RENEWAL_SCENES);
  const parts: readonly (readonly [id: string, text: string])[] = [
    ['low', words.lowScene],
    ['warnings', words.warnings],
    ['simulators', words.simulators],
    ['stages', words.investScene],
    ['sme', words.smeScene],
    ['moves', words.qualityScene],
    ['policies', words.services],
    ['ledger', words.ledger],
  ];
  return (
    <>
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {parts.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.year}>
        <YearPicker context={context} years={overview.years.toReversed()} chosen={overview.year} />
      </div>
      <div className={styles.grid}>
        <div id="low" className={styles.low}>
          {low}
        </div>
        <div className={styles.warnings}>
          <WarningBlock context={context} overview={overview} />
        </div>
        <div className={styles.map}>{map}</div>
        <div id="simulators" className={styles.simulator}>
          {simulator}
        </div>
        <div className={styles.stages}>
          <ProjectStages context={context} overview={overview} />
        </div>
        <div className={styles.sme}>
          <SmePipeline context={context} overview={overview} />
        </div>
        <div className={styles.moves}>
          <ClassMoves context={context} overview={overview} />
        </div>
        <div className={styles.policies}>
          <PolicyBlock context={context} overview={overview} />
        </div>
        <div className={styles.space}>
          <SpaceBlock context={context} overview={overview} />
        </div>
        <div className={styles.ledger}>{ledger}</div>
      </div>
    </>
  );
}
