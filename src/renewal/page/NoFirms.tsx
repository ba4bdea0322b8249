import { useWords } from '../../ui/language.tsx';
import type { RenewalView } from '../address/renewalQuery.ts';
import { RENEWAL_WORDS } from '../words/renewal.ts';
import styles from './Renewal.module.css';

interface NoFirmsProps {
  readonly view: RenewalView;
  /** True if firms are known on a later day than the link asks for. */
  readonly later: boolean;
  /** True if the page shows aggregate numbers instead. */
  readonly summed: boolean;
}

/** Says that there are no firms here, and that the firm views in the link cannot be shown. */
export function NoFirms({ view, later, summed }: NoFirmsProps) {
  const words = useWords(RENEWAL_WORDS);
  const { firm, list, day } = view;
  const asked =
    firm !== undefined
      ? words.askedFirm(firm)
      : list !== undefined
        ? words.askedList(words.lists[list])
        : undefined;
  const isLater = later && day !== undefined;
  if (summed && asked === undefined) return null;
  return (
    <p className={styles.none} role="status">
      {asked ? <>{asked} </> : null}
      {summed ? (
        words.summed
      ) : (
        <>
          <strong>{isLater ? words.noneBy(day) : words.noFirms}</strong>{' '}
          {isLater ? null : words.noFirmsText}
        </>
      )}
    </p>
  );
}
