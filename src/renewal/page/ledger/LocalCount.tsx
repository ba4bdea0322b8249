import { useWords } from '../../../ui/language.tsx';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './Local.module.css';
import { ledgerHref } from './ledgerView.ts';

/**
 * States above case counts that some cases are only on this device; empty if none is. The ledger
 * states it itself.
 */
export function LocalCount({
  context,
}: {
  readonly context: Pick<RenewalContext, 'address' | 'ledger' | 'view'>;
}) {
  const words = useWords(RENEWAL_LEDGER);
  const { address, view, ledger } = context;
  const { size } = ledger.laid.marks;
  if (size === 0 || view.list === 'ledger') return null;
  return (
    <p className={styles.count} role="status">
      {words.localCounted(size)}{' '}
      <a href={ledgerHref({ ...address, place: undefined }, view, { kind: 'all' })}>
        {words.localSee}
      </a>
    </p>
  );
}
