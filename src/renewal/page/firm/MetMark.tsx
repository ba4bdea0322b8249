import { useWords } from '../../../ui/language.tsx';
import type { Known } from '../../rules/threeValued.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import styles from './Firm.module.css';

/** The key of the word for yes, no or unknown. */
export const known = (met: Known): 'yes' | 'no' | 'open' =>
  met === undefined ? 'open' : met ? 'yes' : 'no';

/** Shows by shape and word if a condition is met. */
export function MetMark({ met }: { readonly met: Known }) {
  const words = useWords(RENEWAL_FIRM);
  return (
    <span className={styles.met} data-met={known(met)}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {met === undefined ? <circle cx="6" cy="6" r="4.5" strokeDasharray="2 2" /> : null}
        {met === true ? <path d="M1.5 6.5l3 3 6-7" /> : null}
        {met === false ? <path d="M2 2l8 8M10 2l-8 8" /> : null}
      </svg>
      {words.met[known(met)]}
    </span>
  );
}
