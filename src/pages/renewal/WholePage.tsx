import type { ReactNode } from 'react';
import type { Overview } from '../../renewal/overview.ts';
import { DemoFrame } from './DemoFrame.tsx';
import type { RenewalContext } from './Renewal.tsx';
import { ClassMoves } from './scenes/ClassMoves.tsx';
import { ProjectStages } from './scenes/ProjectStages.tsx';
import { SmePipeline } from './scenes/SmePipeline.tsx';
import { PolicyBlock } from './services/PolicyBlock.tsx';
import { SpaceBlock } from './services/SpaceBlock.tsx';
import { useSceneWords } from './useSceneWords.ts';
import styles from './WholePage.module.css';
import { WarningBlock } from './warnings/WarningBlock.tsx';

interface WholePageProps {
  readonly context: RenewalContext;
  readonly overview: Overview;
  /** 淘汰落后: the heat grid of low efficiency. Its element has the id `low`. */
  readonly low?: ReactNode;
  /** The simulators. Its element has the id `simulators`. */
  readonly simulators?: ReactNode;
  /** The rectification ledger. Its element has the id `ledger`. */
  readonly ledger?: ReactNode;
}

/** The one screen: four scenes, what to look at, simulators and services. */
export function WholePage({ context, overview, low, simulators, ledger }: WholePageProps) {
  const words = useSceneWords();
  const parts: readonly (readonly [id: string, text: string, isThere: boolean])[] = [
    ['low', words.lowScene, low !== undefined],
    ['warnings', words.warnings, true],
    ['simulators', words.simulators, simulators !== undefined],
    ['stages', words.investScene, true],
    ['sme', words.smeScene, true],
    ['moves', words.qualityScene, true],
    ['policies', words.services, true],
    ['ledger', words.ledger, ledger !== undefined],
  ];
  return (
    <>
      <DemoFrame context={context} />
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {parts
            .filter(([, , isThere]) => isThere)
            .map(([id, text]) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
        </ul>
      </nav>
      <div className={simulators ? styles.grid : `${styles.grid} ${styles.withoutSimulators}`}>
        {low ? <div className={styles.low}>{low}</div> : null}
        <div className={styles.warnings}>
          <WarningBlock context={context} overview={overview} />
        </div>
        {simulators ? <div className={styles.simulators}>{simulators}</div> : null}
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
        {ledger ? <div className={styles.ledger}>{ledger}</div> : null}
      </div>
    </>
  );
}
