import { type ReactNode, useDeferredValue, useId, useMemo } from 'react';
import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import type { RenewalRules } from '../../data/renewalTables.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { scoreText } from '../quantityText.ts';
import { RuleMark } from '../RuleMark.tsx';
import { SceneHeading } from '../Scene.tsx';
import { CopyLink } from './CopyLink.tsx';
import { LeastChanges } from './LeastChanges.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import styles from './Trial.module.css';
import { TrialInputs } from './TrialInputs.tsx';
import { TrialItems } from './TrialItems.tsx';
import { trialHeadline } from './trialHeadline.ts';
import { trialInputs } from './trialInputs.ts';
import { rulesToTry, trialModel } from './trialModel.ts';
import type { TriedFirm } from './useFirmTrial.ts';

interface EvaluationTrialProps {
  readonly dataset: Pick<Dataset, 'sources'>;
  readonly address: Address;
  readonly rules: RenewalRules;
  readonly evaluation: Evaluation;
  /** The firm's index among the firms of the evaluation, and its name. */
  readonly place: number;
  readonly name: string;
  readonly tried: TriedFirm;
  /** On the overview: fewer ways to change it. */
  readonly compact?: boolean;
  readonly children?: ReactNode;
}

/** With more firms than this, an evaluation takes longer than a frame, so typing gets priority. */
const MANY_FIRMS = 6000;

/** The evaluation of the coming year with the amounts that a reader tries. */
export function EvaluationTrial(props: EvaluationTrialProps) {
  const { dataset, address, rules, evaluation, place, name, tried, compact, children } = props;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const id = useId();
  const { trial, refused, put, to } = tried;
  const later = useDeferredValue(trial);
  const shown = evaluation.firms.length > MANY_FIRMS ? later : trial;
  const model = useMemo(
    () => trialModel(evaluation, place, shown, rules),
    [evaluation, place, shown, rules],
  );
  const used = model.otherRules ?? evaluation.rules;
  const inputs = useMemo(() => trialInputs(evaluation, place, used), [evaluation, place, used]);
  const choices = useMemo(() => rulesToTry(evaluation, rules), [evaluation, rules]);
  const { after } = model;
  const above = model.next && model.bounds.find((one) => one.class === model.next?.class);
  const headline = trialHeadline(model, words, language);
  return (
    <section
      className={compact ? `${styles.trial} ${styles.compact}` : styles.trial}
      aria-labelledby={id}
    >
      {compact ? (
        <SceneHeading id={id} scene={words.trial} title={words.trialTitle(name, headline)} />
      ) : (
        <h2 id={id}>{words.trial}</h2>
      )}
      <p className={styles.small}>{words.trialText}</p>
      <RefusedNotice refused={refused} of="evaluation" />
      {compact ? null : (
        <p className={styles.headline} aria-live="polite">
          {atHead(headline)}
        </p>
      )}
      <ScoreBar bar={model.bar} />
      {after.kind === 'evaluated' && above && Number.isFinite(above.least) ? (
        <p className={styles.small}>
          {words.toBound(scoreText(above.least - after.score), above.class)}
        </p>
      ) : null}
      {after.kind === 'evaluated' && after.class === undefined ? (
        <p className={styles.note}>{words.noClasses}</p>
      ) : null}
      {after.kind === 'excluded' ? (
        <p className={styles.note}>{words.exclusions[after.why]}</p>
      ) : null}
      <TrialInputs inputs={inputs} tried={trial.amounts} onTry={(amounts) => put({ amounts })} />
      <LeastChanges
        model={model}
        most={compact ? 2 : 4}
        onTry={(amount, value) => put({ amounts: { ...trial.amounts, [amount]: value } })}
      />
      <TrialItems before={model.before} after={after} />
      {model.otherRules ? (
        <p className={styles.note}>
          {words.otherRules(nameOf(model.otherRules.set.name, language))}
        </p>
      ) : null}
      <p className={styles.small}>
        {words.rules(nameOf(used.set.name, language))}{' '}
        <RuleMark dataset={dataset} address={address} rule={used.set} />
      </p>
      {compact || choices.length < 2 ? null : (
        <div className={styles.rules}>
          <Picker
            label={words.ruleChoice}
            choices={choices.map(({ set }, i) => ({
              key: set.id,
              text:
                i === 0 ? words.ruleOfYear(nameOf(set.name, language)) : nameOf(set.name, language),
              href: to({ rules: i === 0 ? undefined : set.id }),
              chosen: set.id === used.set.id,
            }))}
          />
        </div>
      )}
      <div className={styles.actions}>
        {model.changes > 0 ? (
          <Button onPress={() => put({ amounts: {}, rules: undefined })}>{words.reset}</Button>
        ) : null}
        {compact ? null : <CopyLink />}
      </div>
      {children}
    </section>
  );
}
