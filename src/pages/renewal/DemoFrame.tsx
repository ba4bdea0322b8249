import { useSpeech } from '../../ui/language.tsx';
import styles from './DemoFrame.module.css';
import type { RenewalContext } from './Renewal.tsx';
import { useRenewalWords } from './useRenewalWords.ts';

/** Says of invented firms that they are invented. */
export function DemoFrame({ context: { dataset } }: { readonly context: RenewalContext }) {
  const { words } = useSpeech();
  const renewal = useRenewalWords();
  if (!dataset.demo) return null;
  return (
    <p className={styles.demo}>
      <strong>{words.shell.demoMark}</strong> {renewal.fictional}
    </p>
  );
}
