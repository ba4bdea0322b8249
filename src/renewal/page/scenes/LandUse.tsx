import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { CaseId } from '../../data/ids.ts';
import { landOf } from '../../data/landLedger.ts';
import type { LandUse as Use } from '../../rules/lifecycle/landUse.ts';
import { RENEWAL_SCENES } from '../../words/renewalScenes.ts';
import { FirmLink } from '../FirmLink.tsx';
import { landText, shareText } from '../quantityText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { shareOf } from '../rounded.ts';
import table from '../smallTable.module.css';
import styles from './LandUse.module.css';

interface LandUseProps {
  readonly context: Pick<RenewalContext, 'address' | 'overview' | 'tables' | 'view'>;
  readonly use: Use;
}

/** The land that cases have freed: the reused part and the idle part, case by case. */
export function LandUse({ context, use }: LandUseProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_SCENES);
  const { freed, reused, idle, cases } = use;
  const firms = new Map<CaseId, (typeof context.tables.cases)[number]>(
    context.tables.cases.map((one) => [one.id, one]),
  );
  const sums = [
    [words.freed, freed, undefined],
    [words.reused, reused, shareOf(reused, freed)],
    [words.idle, idle, shareOf(idle, freed)],
  ] as const;
  return (
    <div>
      <h3>{words.landUse}</h3>
      <p className={styles.text}>{words.landUseText}</p>
      <svg className={styles.bar} width="100%" height="14" aria-hidden="true">
        <rect className={styles.whole} width="100%" height="14" />
        <rect className={styles.used} width={`${(use.share ?? 0) * 100}%`} height="14" />
      </svg>
      <dl className={styles.sums}>
        {sums.map(([name, land, share]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words.mu(landText(landOf(land)))}
              {share === undefined ? null : <small> {shareText(share, language)}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {cases.length > 0 ? (
        <details className={styles.cases}>
          <summary>{words.landCases(cases.length)}</summary>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{words.firm}</th>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.freed}</th>
                <th scope="col">{words.reused}</th>
                <th scope="col">{words.idle}</th>
              </tr>
            </thead>
            <tbody>
              {cases.map((one) => {
                const own = firms.get(one.case);
                return (
                  <tr key={one.case}>
                    <th scope="row">
                      {own ? <FirmLink context={context} firm={own.enterprise} /> : one.case}
                    </th>
                    <td>{one.day}</td>
                    <td>{landText(one.freed)}</td>
                    <td>{landText(one.taken)}</td>
                    <td>{landText(one.freed - one.taken)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
      ) : null}
    </div>
  );
}
