import type { FirmClass } from '../data/rules.ts';
import styles from './ClassTag.module.css';

/** Shows a class by its colour and letter. */
export function ClassTag({ name }: { readonly name: FirmClass }) {
  return (
    <span className={styles.tag} data-k={name}>
      {name}
    </span>
  );
}
