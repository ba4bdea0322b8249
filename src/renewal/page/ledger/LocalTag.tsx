import { useWords } from '../../../ui/language.tsx';
import type { CaseId } from '../../data/ids.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import type { RenewalContext } from '../renewalContext.ts';
import styles from './Local.module.css';

interface LocalTagProps {
  readonly context: Pick<RenewalContext, 'ledger'>;
  readonly id: CaseId;
}

/** Marks a case whose state exists only on this device; empty for a case as published. */
export function LocalTag({ context, id }: LocalTagProps) {
  const words = useWords(RENEWAL_LEDGER);
  const mark = context.ledger.laid.marks.get(id);
  return mark ? <b className={styles.tag}>{words.local[mark]}</b> : null;
}
