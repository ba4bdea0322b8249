import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './Intake.module.css';

interface IntakeHeadProps {
  /** The index of the current step, from 0. */
  readonly step: number;
}

/** The purpose of the page, its steps, and the alternative without script. */
export function IntakeHead({ step }: IntakeHeadProps) {
  const intake = useWords(INTAKE_WORDS);
  return (
    <div className={styles.head}>
      <h1>{intake.title}</h1>
      <p className={styles.lede}>{intake.lede}</p>
      <p className={styles.private}>{intake.private}</p>
      <ol className={styles.steps} aria-label={intake.stepsLabel} data-needs-script>
        {intake.steps.map((name, i) => (
          <li key={name} aria-current={i === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The steps; without script, this is all that the page can offer. */
export function IntakeHow({ dataset }: { readonly dataset: string }) {
  const intake = useWords(INTAKE_WORDS);
  return (
    <section className={styles.how} aria-labelledby="how">
      <h2 id="how">{intake.how}</h2>
      <dl>
        {intake.howList.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.command}>{intake.commandTitle}</h3>
      <p className={styles.private}>{intake.noScript}</p>
      <pre>
        <code>{`npm run -s cli -- extract article.txt --data data/${dataset} --published 2024-04-22 --csv
npm run -s cli -- check data/${dataset}`}</code>
      </pre>
    </section>
  );
}
