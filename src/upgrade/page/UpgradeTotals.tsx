import type { Dataset } from '../../figures/dataset.ts';
import { formatValue } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { UPGRADE_KINDS, type UpgradeProject } from '../data/upgradeProject.ts';
import { type Total, upgradeTotals } from '../rules/totals.ts';
import { UPGRADE_WORDS } from '../words/upgradeWords.ts';
import styles from './Upgrade.module.css';

interface UpgradeTotalsProps {
  readonly places: Dataset['places'];
  readonly projects: readonly UpgradeProject[];
}

/** The number and cost of projects by place and kind. */
export function UpgradeTotals({ places, projects }: UpgradeTotalsProps) {
  const { language } = useSpeech();
  const words = useWords(UPGRADE_WORDS);
  const totals = upgradeTotals(projects, places.keys());
  const unstated = totals.at(-1)?.all.unstated ?? 0;
  const nameOfPlace = (id: (typeof totals)[number]['place']) => {
    const place = id && places.get(id);
    return place ? nameOf(place.name, language) : words.allPlaces;
  };
  return (
    <section className={styles.section} aria-labelledby="totals">
      <h2 id="totals">{words.totals}</h2>
      <p className={styles.text}>{words.totalsText(projects.length, unstated)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {UPGRADE_KINDS.map((kind) => (
              <th scope="col" key={kind} data-numeric>
                {words.kinds[kind]}
              </th>
            ))}
            <th scope="col" data-numeric>
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ place, kinds, all }) => (
            <tr key={place ?? ''} data-all={place === undefined || undefined}>
              <th scope="row">{nameOfPlace(place)}</th>
              {UPGRADE_KINDS.map((kind) => (
                <TotalCell key={kind} total={kinds[kind]} />
              ))}
              <TotalCell total={all} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TotalCell({ total: { count, investment } }: { readonly total: Total }) {
  const { language } = useSpeech();
  const words = useWords(UPGRADE_WORDS);
  const sum = investment ? formatValue(investment, '亿元', '=', language) : words.notReported;
  return (
    <td data-numeric>
      {words.count(count)}
      {count === 0 ? null : <small>{sum}</small>}
    </td>
  );
}
