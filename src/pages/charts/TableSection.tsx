import type { ReactNode } from 'react';
import styles from './TableSection.module.css';

interface TableSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  /** Column names, which must be unique. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of the workbench under its heading; a wide one scrolls, also by keyboard. */
export function TableSection({ id, title, lede, columns, children }: TableSectionProps) {
  return (
    <div className={styles.section}>
      <h2 id={id}>{title}</h2>
      <p className={styles.lede}>{lede}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach. */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}
