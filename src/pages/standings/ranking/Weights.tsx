import { useState } from 'react';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { rebalance } from '../../../ranking/rebalance.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { inHundredths } from './inHundredths.ts';
import { points } from './points.ts';
import styles from './Ranking.module.css';
import type { RankingModel } from './rankingModel.ts';
import type { StandingsTrial } from './standingsTrial.ts';
import { useMoved } from './useMoved.ts';

interface WeightsProps {
  readonly model: RankingModel;
  readonly trial: StandingsTrial;
  readonly to: (change: Partial<StandingsTrial>) => string;
  readonly onMove: (weights: readonly number[]) => void;
}

/** Milliseconds for which the confirmation shows. */
const CONFIRMATION_MS = 3000;

/** One slider per indicator: moving one adjusts the others, and the link follows. */
export function Weights({ model, trial, to, onMove }: WeightsProps) {
  const ranking = useWords(RANKING_WORDS);
  const { indicators } = model;
  const [locked, setLocked] = useState<ReadonlySet<number>>(new Set());
  const [copied, setCopied] = useState(false);
  // The weights as in the link, so that locked ones keep their exact value.
  const carried = trial.weights?.length === indicators.length ? trial.weights : undefined;
  const ranked = carried ?? indicators.map(({ weight }) => weight);
  const [weights, setWeights] = useMoved(ranked, onMove);
  const move = (index: number, value: number) =>
    setWeights((now) => inHundredths(rebalance(now, index, value, locked), index, locked));
  const lock = (index: number) => {
    const next = new Set(locked);
    if (!next.delete(index)) next.add(index);
    setLocked(next);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), CONFIRMATION_MS);
  };
  return (
    <section aria-labelledby="weights" className={styles.panel}>
      <h3 id="weights">
        {ranking.weights} <small>{ranking.weightsTotal('100')}</small>
      </h3>
      <p className={styles.small}>{ranking.weightsText}</p>
      <div className={styles.sliders} data-needs-script>
        {indicators.map(({ id, name, family }, i) => (
          <div key={id} className={styles.slider}>
            <label htmlFor={`w-${id}`}>
              <span className={styles.swatch} data-family={family} />
              {name}
            </label>
            <input
              id={`w-${id}`}
              type="range"
              min="0"
              max="100"
              step="0.5"
              value={Math.round((weights[i] ?? 0) * 2) / 2}
              aria-valuetext={points(weights[i] ?? 0)}
              disabled={locked.has(i)}
              onChange={(event) => move(i, Number(event.target.value))}
            />
            <output htmlFor={`w-${id}`}>{points(weights[i] ?? 0)}</output>
            <label className={styles.lock}>
              <input
                type="checkbox"
                aria-label={ranking.lock(name)}
                checked={locked.has(i)}
                onChange={() => lock(i)}
              />
              <Lock />
            </label>
          </div>
        ))}
      </div>
      <dl className={styles.weightList} data-without-script>
        {indicators.map(({ id, name, weight }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{points(weight)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        {trial.weights ? (
          <ButtonLink href={to({ weights: undefined })}>{ranking.reset}</ButtonLink>
        ) : null}
        <ButtonLink href={to({ weights: indicators.map(() => 100 / indicators.length) })}>
          {ranking.equal}
        </ButtonLink>
        <span data-needs-script>
          <Button onPress={() => void copy()}>{ranking.copyLink}</Button>
        </span>
        <span aria-live="polite">{copied ? ranking.copied : ''}</span>
      </div>
    </section>
  );
}

function Lock() {
  return (
    <svg
      width="14"
      height="16"
      viewBox="0 0 14 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <rect x="1.5" y="7" width="11" height="8" />
      <path d="M4 7V4.5a3 3 0 0 1 6 0V7" />
    </svg>
  );
}
