import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { MORE_ROWS } from '../locale/moreRows.ts';
import { keepPlace, keptPlace } from './keptPlace.ts';
import { useWords } from './language.tsx';
import styles from './MoreRows.module.css';

/** Number of rows added at a time, if a list does not say. */
const STEP = 30;

interface MoreRows<Row, List extends HTMLElement> {
  readonly shown: readonly Row[];
  /** For the element whose children are the rows. */
  readonly list: RefObject<List | null>;
  /** The number of rows and the button for more; nothing if all rows are shown. */
  readonly more: ReactNode;
}

/**
 * The first rows of a long list, with a button that adds more and focuses the first added row. `at`
 * identifies the list that the link requests: another list starts again, and going back restores
 * the number of rows. `step` rows are added at a time.
 */
export function useMoreRows<Row, List extends HTMLElement>(
  rows: readonly Row[],
  name: string,
  at: string,
  step = STEP,
): MoreRows<Row, List> {
  const words = useWords(MORE_ROWS);
  const list = useRef<List>(null);
  const [state, setState] = useState({ at, count: step, from: -1 });
  const count = state.at === at ? state.count : step;
  useLayoutEffect(() => {
    setState({ at, count: keptPlace().more?.[name] ?? step, from: -1 });
  }, [at, name, step]);
  useLayoutEffect(() => {
    const first = state.from < 0 ? undefined : list.current?.children[state.from];
    first?.querySelector<HTMLElement>('a[href], [tabindex]')?.focus();
  }, [state]);
  const rest = rows.length - count;
  const press = () => {
    const next = Math.min(rows.length, count + step);
    keepPlace({ more: { ...keptPlace().more, [name]: next } });
    setState({ at, count: next, from: count });
  };
  return {
    shown: rest > 0 ? rows.slice(0, count) : rows,
    list,
    more:
      rest > 0 ? (
        <p className={styles.more}>
          {words.shown(count, rows.length)}{' '}
          <button type="button" onClick={press}>
            {words.more(Math.min(step, rest))}
          </button>
        </p>
      ) : null,
  };
}
