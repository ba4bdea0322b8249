import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { criterionText, ownText } from '../criterionText.ts';
import { RuleMark } from '../RuleMark.tsx';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './Firm.module.css';
import type { FirmFacts } from './firmFacts.ts';
import { known, MetMark } from './MetMark.tsx';

interface FirmLowProps {
  readonly context: Pick<RenewalContext, 'address' | 'dataset' | 'overview' | 'view'>;
  readonly low: FirmFacts['low'];
}

/** Shows criterion by criterion if the firm counts as low-efficiency. */
export function FirmLow({ context, low }: FirmLowProps) {
  const { dataset, address, overview, view } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const telling = { language, words };
  const set = overview?.lowRules?.set;
  return (
    <section className={styles.section} aria-labelledby="firm-low">
      <h2 id="firm-low">{words.lowHead}</h2>
      {!low || !set || low.groups.length === 0 ? (
        <p className={styles.small}>{words.lowNone}</p>
      ) : (
        <>
          <p>
            <strong>{words.lowIs[known(low.low)]}</strong>
          </p>
          {low.groups.map((group, i) => (
            <div key={group[0]?.criterion.group ?? i}>
              {low.groups.length > 1 ? (
                <h3 className={styles.group}>{words.lowGroup(i + 1)}</h3>
              ) : null}
              <ul className={styles.tests}>
                {group.map((one) => {
                  const rule = atHead(criterionText(one.criterion, telling));
                  return (
                    <li key={rule}>
                      <MetMark met={one.met} />
                      <span>
                        {rule} <RuleMark dataset={dataset} address={address} rule={one.criterion} />
                        <small>{ownText(one, telling)}</small>
                      </span>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
          <p className={styles.small}>
            {words.lowJoin[set.join ? 'set' : view.join]} {words.rules(nameOf(set.name, language))}{' '}
            <RuleMark dataset={dataset} address={address} rule={set} />
          </p>
        </>
      )}
    </section>
  );
}
