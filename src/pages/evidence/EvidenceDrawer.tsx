import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { useSpeech } from '../../ui/language.tsx';
import styles from './EvidenceDrawer.module.css';
import { evidenceOf } from './evidence.ts';

interface EvidenceDrawerProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly closeTo: string;
  /** Returns the link to a row's figure on the Sources page. */
  readonly rowHref: (row: number) => string;
}

/** All evidence of the figures behind one tile or chart. */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const { dataset, id, title, figures, closeTo, rowHref } = props;
  const { language, words } = useSpeech();
  return (
    <Drawer id={id} kicker={words.evidence.mark} title={title} closeTo={closeTo}>
      {figures.map((figure) => {
        const { measure, value, literal, lines } = evidenceOf(dataset, figure, language, words);
        return (
          <section key={figure.row} className={styles.figure}>
            <h3>
              {measure} <span className={styles.value}>{value}</span>
            </h3>
            <p className={styles.literal} lang="zh-CN">
              {literal}
            </p>
            <dl className={styles.lines}>
              {lines.map(({ label, text, href }) => (
                <div key={label + text}>
                  <dt>{label}</dt>
                  <dd>
                    {text}
                    {href && /^https?:/.test(href) ? (
                      <>
                        {' '}
                        <a href={href} rel="noreferrer">
                          {words.evidence.link}
                        </a>
                      </>
                    ) : null}
                  </dd>
                </div>
              ))}
            </dl>
            <p className={styles.all}>
              <a href={rowHref(figure.row)}>{words.evidence.all}</a>
            </p>
          </section>
        );
      })}
    </Drawer>
  );
}
