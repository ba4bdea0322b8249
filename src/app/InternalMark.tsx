import type { Audience } from '../figures/dataset.ts';
import { useSpeech } from '../ui/language.tsx';
import styles from './InternalMark.module.css';

/** Marks every page of an internal edition as internal. */
export function InternalMark({ audience }: { readonly audience: Audience }) {
  const { shell } = useSpeech().words;
  if (audience !== 'internal') return null;
  return (
    <p className={styles.mark}>
      <strong>{shell.internalMark}</strong> {shell.internalText}
    </p>
  );
}
