import { FAMILIES } from './indicatorFamily.ts';
import styles from './Ranking.module.css';
import type { RankingModel } from './rankingModel.ts';

/** The colours of the families of indicators that a ranking has. */
export function FamilyLegend({ indicators }: Pick<RankingModel, 'indicators'>) {
  return (
    <ul className={styles.legend}>
      {FAMILIES.map((family) => {
        const first = indicators.find((one) => one.family === family);
        return first ? (
          <li key={family}>
            <span className={styles.swatch} data-family={family} />
            {first.familyName}
          </li>
        ) : null;
      })}
    </ul>
  );
}
