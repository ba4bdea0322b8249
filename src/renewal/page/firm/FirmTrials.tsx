import { type ReactNode, useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { FIRM_TRIAL, NO_TRIAL } from '../../address/firmTrial.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { EvaluationTrial } from './EvaluationTrial.tsx';
import styles from './Firm.module.css';
import type { FirmFacts } from './firmFacts.ts';
import { SmeTrial } from './SmeTrial.tsx';
import trialStyles from './Trial.module.css';
import { useFirmTrial } from './useFirmTrial.ts';

interface FirmTrialsProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'tables'>;
  readonly facts: FirmFacts;
  /** Content beside the simulators that does not depend on the trial inputs. */
  readonly children: ReactNode;
}

/** Exclusions that no change of figures can lift. */
const NOT_BY_FIGURES: ReadonlySet<string> = new Set(['building', 'stopped', 'exempt']);

/** Both simulators of a firm; they share one link. */
export function FirmTrials({ context, facts, children }: FirmTrialsProps) {
  const { dataset, address, tables } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const tried = useFirmTrial(address);
  const { numbers, levels, byHand } = tried.trial;
  // Keeps the same object while its content is the same, so that a slider of one simulator does not
  // redraw the other.
  const ofSme = FIRM_TRIAL.text({ ...NO_TRIAL, numbers, levels, byHand });
  const triedOfSme = useMemo(() => FIRM_TRIAL.parse(ofSme), [ofSme]);
  const { firm, evaluated } = facts;
  const result = evaluated?.result;
  const cannot = result?.kind === 'excluded' && NOT_BY_FIGURES.has(result.why);
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.stack}>{children}</div>
        {evaluated && !cannot ? (
          <EvaluationTrial
            dataset={dataset}
            address={address}
            rules={tables.rules}
            evaluation={evaluated.evaluation}
            place={evaluated.place}
            name={nameOf(firm.name, language)}
            tried={tried}
          />
        ) : (
          <section className={trialStyles.trial} aria-labelledby="no-trial">
            <h2 id="no-trial">{words.trial}</h2>
            <p className={styles.small}>{words.cannotTry}</p>
          </section>
        )}
      </div>
      <SmeTrial
        context={context}
        firm={firm}
        tried={triedOfSme}
        refused={tried.refused}
        put={tried.put}
      />
    </>
  );
}
